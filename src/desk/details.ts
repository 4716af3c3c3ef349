import { html, nothing } from 'lit';
import { fill, filled } from '../words/fill.ts';
import { choices } from '../chat/question.ts';
import { fieldsOf, fieldsTemplate, forget } from '../chat/form.ts';
import { filledOnly, say } from '../chat/says.ts';
import { asked } from '../chat/view.ts';
import { rounds } from './rounds.ts';
import type { Question } from '../../machines/facts.ts';
import type { Brief } from '../message/check/examined.ts';
import type { OpenQuestion } from '../../machines/replay.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

/** The detail that is no chip. */
const inline = 'names';

/** Details where a candidate may write something private; the others are names, and days. */
const candid = ['reason', 'proof', 'condition', 'adjustment', 'slots'];

/** What improves the draft in place. Nothing of it has to be given. */
export function details(view: View, desk: Desk, brief: Brief) {
  const { words, turn } = view;
  const chips = turn.details.filter(({ id }) => id !== inline);
  const open = chips.find(({ id }) => id === desk.opened);
  return html`<div class="details" role="group" aria-labelledby="details">
    <p class="quiet"><b id="details">${words.interface.details}</b> ${words.interface.optional}</p>
    <div class="chips">${chips.map((detail) => chip(view, desk, detail))}</div>
    ${
      open
        ? open.kind === 'dates'
          ? rounds(view, desk, brief.today)
          : open.kind === 'text'
            ? form(view, desk, open, brief)
            : choice(view, desk, open)
        : nothing
    }
  </div>`;
}

/** Nearly everyone needs the names, so they stand open and go in letter by letter. */
export function names(view: View) {
  const { job, turn } = view;
  const open = turn.details.find(({ id }) => id === inline);
  if (!open) return nothing;
  const known = { to: job.contact };
  const values = fieldsOf(view, open, known);
  const typed = (name: string, value: string) => {
    view.answer({
      question: inline,
      type: 'typed',
      value: filledOnly({ ...fieldsOf(view, open, known), [name]: value }),
    });
  };
  return html`<form class="names" data-question=${inline} novalidate @submit=${stop}>
    ${fieldsTemplate(view, open, values, typed)}<button type="submit" hidden>
      ${view.words.interface.save}
    </button>
  </form>`;
}

function chip(view: View, desk: Desk, { id, kind }: OpenQuestion) {
  const fact = view.turn.facts[id as Question] as object | string | null | undefined;
  const known = id === 'job' && filled(view.job.role) && filled(view.job.company);
  const isFilled = known || (fact != null && (typeof fact !== 'object' || Object.keys(fact).length > 0));
  const isOpen = desk.opened === id;
  const toggle = (event: Event) => {
    desk.set({ opened: isOpen ? undefined : id, refused: undefined, questioned: undefined });
    if (!isOpen && kind !== 'question') void focusOn(event, `[data-question="${id}"] input`, desk);
  };
  return html`<button
    type="button"
    class="chip ${isFilled ? 'filled' : ''}"
    data-detail=${id}
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    <span aria-hidden="true">${isFilled ? '✓' : '+'}</span> ${asked(view.words, id).offer}
  </button>`;
}

/** The frame of an opened detail: its question, what answers it, and the way to close it. */
export const detail = (view: View, id: string, inside: unknown) =>
  html`<fieldset>
    <legend><b>${say(asked(view.words, id).ask, view)}</b></legend>
    ${helpOf(view, id)} ${inside}
  </fieldset>`;

function helpOf(view: View, id: string) {
  const { help } = asked(view.words, id);
  return help ? html`<p class="quiet">${say(help, view)}</p>` : nothing;
}

export const closeButton = (view: View, desk: Desk) =>
  html`<button type="button" class="sec" data-action="close" @click=${(event: Event) => close(event, desk)}>
    ${view.words.interface.close}
  </button>`;

function form(view: View, desk: Desk, open: OpenQuestion, { words: { editor } }: Brief) {
  const question = open.id as Question;
  const known = question === 'job' ? { ...view.job } : {};
  const values = fieldsOf(view, open, known);
  const meant = `private.${question}`;
  const privacy = (value: Record<string, string>) =>
    candid.includes(question) && !view.typed[meant]
      ? editor.privacy.exec(Object.values(value).join('\n'))?.[0]
      : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const value = filledOnly(fieldsOf(view, open, known));
    if (!Object.keys(value).length && !view.former(question)) {
      view.refuse(question);
      return void focusOn(event, '[aria-invalid]', desk);
    }
    const isPrivate = privacy(value);
    if (isPrivate && desk.questioned !== question) {
      desk.set({ questioned: question });
      return;
    }
    close(event, desk);
    view.type({ ...forget(open), ...(isPrivate && { [meant]: 'yes' }) });
    view.answer({ question, type: 'typed', value });
  };
  const found = desk.questioned === question && privacy(values);
  const leaveOut = (event: Event) => {
    view.type(Object.fromEntries(Object.keys(values).map((name) => [`${question}.${name}`, ''])));
    desk.set({ questioned: undefined });
    void focusOn(event, `[data-question="${question}"] input`, desk);
  };
  const { interface: says } = view.words;
  return html`<form class="detail" data-question=${question} novalidate @submit=${submit}>
    ${detail(view, question, fieldsTemplate(view, open, values))}
    ${found ? html`<p role="alert">${fill(editor.remarks.private, { found })}</p>` : nothing}
    <div class="row">
      <button type="submit" class="pri">${found ? says.keepIt : says.save}</button>
      ${
        found
          ? html`<button type="button" class="sec" data-action="leave-out" @click=${leaveOut}>
              ${says.leaveOut}
            </button>`
          : closeButton(view, desk)
      }
    </div>
  </form>`;
}

const choice = (view: View, desk: Desk, open: OpenQuestion) =>
  html`<div class="detail" data-question=${open.id}>
    ${detail(view, open.id, choices(view, open))}
    <div class="row">${closeButton(view, desk)}</div>
  </div>`;

/** Closes what is open. The focus goes back to the chip first, so that it is never lost. */
export function close(event: Event, desk: Desk): void {
  roomOf(event)
    ?.querySelector<HTMLElement>(`[data-detail="${desk.opened ?? ''}"]`)
    ?.focus({ preventScroll: true });
  desk.set({ opened: undefined, refused: undefined, questioned: undefined });
}

/** Moves the focus to what the next update brings. */
export async function focusOn(event: Event, selector: string, desk: Desk): Promise<void> {
  const room = roomOf(event);
  await desk.updated();
  room?.querySelector<HTMLElement>(selector)?.focus();
}

const roomOf = (event: Event) => (event.target as Element).closest('.item');
const stop = (event: Event) => event.preventDefault();
