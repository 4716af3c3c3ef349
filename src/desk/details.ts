import { html, nothing } from 'lit';
import { filled } from '../words/fill.ts';
import { fieldsOf, fieldsTemplate } from '../chat/form.ts';
import { filledOnly } from '../chat/says.ts';
import { focusOn, roomOf } from './focus.ts';
import { button } from './button.ts';
import { awaited } from './later.ts';
import type { Question } from '../../machines/facts.ts';
import type { OpenQuestion } from '../../machines/replay.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

/** The detail that is no chip. */
const inline = 'names';

/** How many details are shown before somebody asks for the others. */
const few = 3;

/** What improves the draft in place. Nothing of it has to be given. */
export function details(view: View, desk: Desk, today: string) {
  const { words, turn } = view;
  const chips = turn.details.filter(({ id }) => id !== inline);
  // The machine has them in order, what improves the draft most first.
  const shown = chips.filter(
    ({ id }, index) => desk.allDetails || index < few || id === desk.opened || isAdded(view, id),
  );
  const open = chips.find(({ id }) => id === desk.opened);
  const forms = open && desk.later.get('forms');
  return html`<div class="details" role="group" aria-labelledby="details">
    <p class="quiet"><b id="details">${words.interface.details}</b> ${words.interface.optional}</p>
    ${names(view)}
    <div class="chips">
      ${shown.map((detail) => chip(view, desk, detail))}
      ${
        shown.length < chips.length
          ? button('link', 'all-details', words.interface.moreDetails, (event) => {
              const room = roomOf(event);
              desk.set({ allDetails: true });
              // What was pressed is gone.
              void focusOn(room, `[data-detail="${chips[shown.length]?.id ?? ''}"]`, desk);
            })
          : nothing
      }
    </div>
    ${open ? (forms?.opened(forms, view, desk, open, today) ?? awaited(view, desk, 'forms')) : nothing}
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
  return html`<form
    class="names"
    data-question=${inline}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${fieldsTemplate(view, open, values, typed)}<button type="submit" hidden>
      ${view.words.interface.save}
    </button>
  </form>`;
}

/** Whether a detail is in the message already, from the candidate or from the page. */
function isAdded({ job, turn }: View, id: string): boolean {
  if (id === 'job' && filled(job.role) && filled(job.company)) return true;
  const fact = turn.facts[id as Question] as object | string | null | undefined;
  return fact != null && (typeof fact !== 'object' || Object.keys(fact).length > 0);
}

function chip(view: View, desk: Desk, detail: OpenQuestion) {
  const { id, kind } = detail;
  const { words } = view;
  const { offers } = words;
  const fact = view.turn.facts[id as Question] as object | string | null | undefined;
  if (detail.toggle) return switched(view, detail, fact ?? detail.toggle);
  const isFilled = isAdded(view, id);
  const isOpen = desk.opened === id;
  const toggle = (event: Event) => {
    if (isOpen) desk.set({ opened: undefined, refused: undefined, questioned: undefined });
    else void open(roomOf(event), desk, id, kind === 'question' ? undefined : 'input');
  };
  return html`<button
    type="button"
    class="chip ${isFilled ? 'filled' : ''}"
    data-detail=${id}
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    <span aria-hidden="true">${isFilled ? '✓' : '+'}</span> ${offers[id as keyof typeof offers]}
    ${isFilled ? html`<span class="vh">${words.interface.added}</span>` : nothing}
  </button>`;
}

/** A detail that one button switches on and off. */
function switched(view: View, { id }: OpenQuestion, fact: unknown) {
  const { offers } = view.words;
  const isOn = fact === 'yes';
  return html`<button
    type="button"
    class="chip ${isOn ? 'filled' : ''}"
    data-detail=${id}
    aria-pressed=${isOn}
    @click=${() => view.answer({ question: id as Question, type: isOn ? 'no' : 'yes' })}
  >
    <span aria-hidden="true">${isOn ? '✓' : '+'}</span> ${offers[id as keyof typeof offers]}
  </button>`;
}

/** Opens a detail, and moves the focus to what of it is named. */
export async function open(
  room: Element | null,
  desk: Desk,
  id: string,
  focused: string | undefined,
): Promise<void> {
  desk.set({ opened: id, refused: undefined, questioned: undefined });
  if (id !== inline) await desk.later.fetch('forms');
  if (focused && desk.opened === id) await focusOn(room, `[data-question="${id}"] ${focused}`, desk);
}
