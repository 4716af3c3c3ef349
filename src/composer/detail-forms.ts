import { html, nothing } from 'lit';
import { fieldsOf, fieldsTemplate, forget, hasFault, knownOf, textOf } from '../chat/question-form.ts';
import { filledOnly, formatPhrase } from '../chat/format-answer.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { privacy } from './proofread.ts';
import { focusOn, roomOf } from './move-focus.ts';
import { rounds } from './interview-dates-form.ts';
import type { Choice } from '../../machines/bow-out/machine.ts';
import type { Question } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';

/** The detail that is opened. */
export function opened(view: View, desk: Composer, open: OpenQuestion, today: string) {
  if (open.kind === 'dates') return rounds(view, desk, today);
  return open.kind === 'text' ? form(view, desk, open) : choice(view, desk, open);
}

/** The frame of an opened detail: its question, what answers it, and the way to close it. */
export const detail = (view: View, id: string, inside: unknown) =>
  html`<fieldset aria-describedby=${questionText(view, id).help ? `help-${id}` : nothing}>
    <legend><b>${formatPhrase(questionText(view, id).ask, view)}</b></legend>
    ${helpOf(view, id)} ${inside}
  </fieldset>`;

function helpOf(view: View, id: string) {
  const { help } = questionText(view, id);
  return help ? html`<p id="help-${id}" class="quiet">${formatPhrase(help, view)}</p>` : nothing;
}

export const closeButton = ({ words }: View, desk: Composer) =>
  button('sec', 'close', words.forms.close, (event) => close(roomOf(event), desk));

function form(view: View, desk: Composer, open: OpenQuestion) {
  const question = open.id as Question;
  const known = knownOf(view, question);
  const values = fieldsOf(view, open, known);
  const meant = `private.${question}`;
  // What the job is called stands in the advert.
  const mayBePrivate = question !== 'job' && !view.typed[meant];
  const privateIn = (value: Record<string, string>) =>
    mayBePrivate ? privacy(desk.letters, textOf(value)) : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const room = roomOf(event);
    const value = filledOnly(fieldsOf(view, open, known));
    if ((!Object.keys(value).length && !view.previousAnswer(question)) || hasFault(view, open, value)) {
      view.refuse(question);
      void focusOn(room, '[aria-invalid]', desk);
      return;
    }
    const isPrivate = privateIn(value) !== undefined;
    if (isPrivate && desk.questioned !== question) {
      desk.set({ questioned: question });
      return;
    }
    close(room, desk);
    view.type({ ...forget(open), ...(isPrivate && { [meant]: 'yes' }) });
    view.answer({ question, type: 'typed', value });
  };
  const found = desk.questioned === question ? privateIn(values) : undefined;
  const leaveOut = (event: Event) => {
    view.type(Object.fromEntries(Object.keys(values).map((name) => [`${question}.${name}`, ''])));
    desk.set({ questioned: undefined });
    void focusOn(roomOf(event), `[data-question="${question}"] input`, desk);
  };
  return html`<form class="detail" data-question=${question} novalidate @submit=${submit}>
    ${detail(view, question, fieldsTemplate(view, open, values))}
    ${found ? html`<p role="alert">${found}</p>` : nothing}
    <div class="row">
      <button type="submit" class="pri">
        ${found ? view.words.interface.keepIt : view.words.interface.save}
      </button>
      ${found ? button('sec', 'leave-out', view.words.interface.leaveOut, leaveOut) : closeButton(view, desk)}
    </div>
  </form>`;
}

const choice = (view: View, desk: Composer, open: OpenQuestion) =>
  html`<div class="detail" data-question=${open.id}>
    ${detail(view, open.id, radios(view, open))}
    <div class="row">${closeButton(view, desk)}</div>
  </div>`;

/** A choice that can be changed in place: the arrow keys move in it, and each move is heard. */
const radios = (view: View, { id, choices }: OpenQuestion) =>
  html`<div class="choices">
    ${choices.map(
      (type) =>
        html`<label class="choice" part="choice"
          ><input
            type="radio"
            name=${id}
            data-answer=${type}
            .checked=${view.previousAnswer(id as Question)?.type === type}
            @change=${() => view.answer({ question: id, type } as Choice)}
          /><span class="label">${questionText(view, id).answers?.[type]}</span></label
        >`,
    )}
  </div>`;

/** Closes what is open. The focus goes back to the chip first, so that it is never lost. */
export function close(room: Element | null, desk: Composer): void {
  room?.querySelector<HTMLElement>(`[data-detail="${desk.opened ?? ''}"]`)?.focus({ preventScroll: true });
  desk.set({ opened: undefined, refused: undefined, questioned: undefined });
}
