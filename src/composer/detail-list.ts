import { html, nothing } from 'lit';
import { isFilled } from '../locales/interpolate.ts';
import { fieldsOf, fieldsTemplate } from '../chat/question-form.ts';
import { filledOnly } from '../chat/format-answer.ts';
import { questionText } from '../chat/view-model.ts';
import { focusOn, roomOf } from './move-focus.ts';
import { button } from './button.ts';
import { opened } from './detail-forms.ts';
import type { Question } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';

/** The detail that stands open above the list. */
const inline = 'names';

/** How many details are shown before somebody asks for the others. */
const few = 3;

/** What improves the draft: a list in which each detail opens in its own place. Nothing of it has to be given. */
export function details(view: View, desk: Composer, draft: Draft, today: string) {
  const { words, state } = view;
  const listed = state.details.filter(({ id }) => id !== inline);
  // The machine has them in order, what improves the draft most first.
  const shown = listed.filter(
    ({ id }, index) => desk.allDetails || index < few || id === desk.opened || isAdded(view, id),
  );
  return html`<div class="details" role="group" aria-labelledby="details">
    <p class="quiet"><b id="details">${words.interface.details}</b> ${words.interface.optional}</p>
    ${names(view, draft)}
    <ul class="list">
      ${shown.map(
        (detail) =>
          html`<li>
            ${detail.toggle ? switched(view, detail, detail.toggle) : fold(view, desk, draft, detail, today)}
          </li>`,
      )}
    </ul>
    ${
      shown.length < listed.length
        ? button('link', 'all-details', words.interface.moreDetails, (event) => {
            const room = roomOf(event);
            const next = listed.find((detail) => !shown.includes(detail));
            desk.set({ allDetails: true });
            // What was pressed is gone.
            void focusOn(room, `[data-detail="${next?.id ?? ''}"]`, desk);
          })
        : nothing
    }
  </div>`;
}

/** Nearly everyone needs the names, so they stand open and go in letter by letter. */
function names(view: View, { item }: Draft) {
  const { job, state, words } = view;
  const open = state.details.find(({ id }) => id === inline);
  if (!open) return nothing;
  // The page names somebody at the company, who is not the agency's recruiter.
  const known = { to: item.to === 'agency' ? undefined : job.contact };
  const values = fieldsOf(view, open, known);
  const typed = (name: string, value: string) => {
    view.answer({
      question: inline,
      type: 'typed',
      value: filledOnly({ ...fieldsOf(view, open, known), [name]: value }),
    });
  };
  return html`<form
    class="names"
    data-question=${inline}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${fieldsTemplate(view, open, values, typed, { to: words.desk.firstNames[item.to] })}<button
      type="submit"
      hidden
    >
      ${words.interface.save}
    </button>
  </form>`;
}

/** Whether a detail is known already, from the candidate or from the page. */
function isAdded({ job, state }: View, id: string): boolean {
  if (id === 'job' && isFilled(job.role) && isFilled(job.company)) return true;
  const fact = state.facts[id as Question] as object | string | null | undefined;
  return fact != null && (typeof fact !== 'object' || Object.keys(fact).length > 0);
}

/** Whether the message has a sentence for a detail that was typed. A choice may change it without one. */
const isUsed = ({ kind, id }: OpenQuestion, { item, isOwn }: Draft): boolean =>
  isOwn ||
  kind === 'question' ||
  id === 'job' ||
  item.body.flat().some(({ from }) => from.some((question) => question === id));

/** A detail that opens below its name. */
function fold(view: View, desk: Composer, draft: Draft, detail: OpenQuestion, today: string) {
  const { id, kind } = detail;
  const { offers, interface: says } = view.words;
  const isFilled = isAdded(view, id);
  const isOpen = desk.opened === id;
  const toggle = (event: Event) => {
    if (isOpen) desk.set({ opened: undefined, refused: undefined, questioned: undefined });
    else void open(roomOf(event), desk, id, kind === 'question' ? undefined : 'input');
  };
  return html`<button
      type="button"
      class="offer ${isFilled ? 'filled' : ''}"
      data-detail=${id}
      aria-expanded=${isOpen}
      @click=${toggle}
    >
      <span class="sign" aria-hidden="true">${isFilled ? '✓' : '+'}</span>
      <span>${questionText(view, id).offer ?? offers[id as keyof typeof offers]}</span>
      ${
        isFilled
          ? isUsed(detail, draft)
            ? html`<span class="vh">${says.added}</span>`
            : html`<span class="quiet">${says.notUsed}</span>`
          : nothing
      }
    </button>
    ${isOpen ? opened(view, desk, detail, today) : nothing}`;
}

/** A detail that is in the message or not. */
function switched(view: View, { id }: OpenQuestion, usual: 'yes' | 'no') {
  const { offers } = view.words;
  const isOn = (view.state.facts[id as Question] ?? usual) === 'yes';
  return html`<label class="offer">
    <input
      type="checkbox"
      data-detail=${id}
      .checked=${isOn}
      @change=${() => view.answer({ question: id as Question, type: isOn ? 'no' : 'yes' })}
    />
    <span>${offers[id as keyof typeof offers]}</span>
  </label>`;
}

/** Opens a detail, and moves the focus to what of it is named. */
export async function open(
  room: Element | null,
  desk: Composer,
  id: string,
  focused: string | undefined,
): Promise<void> {
  desk.set({ opened: id, refused: undefined, questioned: undefined });
  if (focused && desk.opened === id) await focusOn(room, `[data-question="${id}"] ${focused}`, desk);
}
