import { html, nothing } from 'lit';
import { isFilled } from '../locales/interpolate.ts';
import { fieldsOf, fieldsTemplate } from '../chat/question-form.ts';
import { filledOnly } from '../chat/format-answer.ts';
import { questionText } from '../chat/view-model.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { button } from './button.ts';
import { detailForm } from './detail-forms.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { Question } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';

/** The detail whose fields are always open, above the list. */
const inlineDetail = 'names';

/** The number of details shown initially. */
const initialCount = 3;

/** Renders the optional details that refine the draft, as a list of disclosures. */
export function detailList(view: View, composer: Composer, draft: Draft, today: string) {
  const { words, state } = view;
  const listed = state.details.filter(({ id }) => id !== inlineDetail);
  // The machine orders details by how much they improve the draft.
  const shown = listed.filter(
    ({ id }, index) =>
      composer.allDetails || index < initialCount || id === composer.openDetail || isAdded(view, id),
  );
  return html`<div class="details" role="group" aria-labelledby="details">
    <p class="quiet"><b id="details">${words.interface.details}</b> ${words.interface.optional}</p>
    ${nameFields(view, draft)}
    <ul class="list">
      ${shown.map(
        (detail) =>
          html`<li>
            ${detail.toggle ? checkbox(view, detail, detail.toggle) : expandable(view, composer, draft, detail, today)}
          </li>`,
      )}
    </ul>
    ${
      shown.length < listed.length
        ? button('link', 'all-details', words.interface.moreDetails, (event) => {
            const item = itemOf(event);
            const first = listed.findIndex((detail) => !shown.includes(detail));
            composer.set({ allDetails: true });
            // The pressed button has been removed.
            void focusOn(item, `.list li:nth-child(${first + 1}) > .offer`, composer);
          })
        : nothing
    }
  </div>`;
}

/**
 * Renders the fields for the names. Nearly every message needs them, so they are always open and saved on each key
 * press.
 */
function nameFields(view: View, { item }: Draft) {
  const { job, state, words } = view;
  const openDetail = state.details.find(({ id }) => id === inlineDetail);
  if (!openDetail) return nothing;
  // The page's contact works at the company, not at the agency.
  const known = { to: item.to === 'agency' ? undefined : job.contact };
  const values = fieldsOf(view, openDetail, known);
  const onInput = (name: string, value: string) => {
    view.answer({
      question: inlineDetail,
      type: 'typed',
      value: filledOnly({ ...fieldsOf(view, openDetail, known), [name]: value }),
    });
  };
  return html`<form
    class="names"
    ${hooks({ 'data-question': inlineDetail })}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${fieldsTemplate(view, openDetail, values, onInput, { to: words.desk.firstNames[item.to] })}<button
      type="submit"
      hidden
    >
      ${words.interface.save}
    </button>
  </form>`;
}

/** Whether a detail has a value, from the candidate or from the page. */
function isAdded({ job, state }: View, id: string): boolean {
  if (id === 'job' && isFilled(job.role) && isFilled(job.company)) return true;
  const fact = state.facts[id as Question] as object | string | null | undefined;
  return fact != null && (typeof fact !== 'object' || Object.keys(fact).length > 0);
}

/** Whether a typed detail appears in the message. A choice may change the message without adding a sentence. */
const isUsed = ({ kind, id }: OpenQuestion, { item, isOwn }: Draft): boolean =>
  isOwn ||
  kind === 'question' ||
  id === 'job' ||
  item.body.flat().some(({ from }) => from.some((question) => question === id));

/** Renders a detail as a disclosure: a button, and the form below it. */
function expandable(view: View, composer: Composer, draft: Draft, detail: OpenQuestion, today: string) {
  const { id, kind } = detail;
  const { offers, interface: strings } = view.words;
  const isFilled = isAdded(view, id);
  const isOpen = composer.openDetail === id;
  const toggle = (event: Event) => {
    if (isOpen) composer.set({ openDetail: undefined, invalidRow: undefined, privacyPrompt: undefined });
    else void openDetail(itemOf(event), composer, id, kind === 'question' ? undefined : 'input');
  };
  return html`<button
      type="button"
      class="offer ${isFilled ? 'filled' : ''}"
      ${hooks({ 'data-detail': id })}
      aria-expanded=${isOpen}
      @click=${toggle}
    >
      <span class="sign" aria-hidden="true">${isFilled ? '✓' : '+'}</span>
      <span>${questionText(view, id).offer ?? offers[id as keyof typeof offers]}</span>
      ${
        isFilled
          ? isUsed(detail, draft)
            ? html`<span class="vh">${strings.added}</span>`
            : html`<span class="quiet">${strings.notUsed}</span>`
          : nothing
      }
    </button>
    ${isOpen ? detailForm(view, composer, detail, today) : nothing}`;
}

/** Renders a detail that is switched on or off as a checkbox. */
function checkbox(view: View, { id }: OpenQuestion, defaultValue: 'yes' | 'no') {
  const { offers } = view.words;
  const isOn = (view.state.facts[id as Question] ?? defaultValue) === 'yes';
  return html`<label class="offer">
    <input
      type="checkbox"
      ${hooks({ 'data-detail': id })}
      .checked=${isOn}
      @change=${() => view.answer({ question: id as Question, type: isOn ? 'no' : 'yes' })}
    />
    <span>${offers[id as keyof typeof offers]}</span>
  </label>`;
}

/**
 * Opens a detail, and moves the focus into it.
 *
 * @param focused the selector of the control to focus, if any
 */
export async function openDetail(
  item: Element | null,
  composer: Composer,
  id: string,
  focused: string | undefined,
): Promise<void> {
  composer.set({ openDetail: id, invalidRow: undefined, privacyPrompt: undefined });
  if (focused && composer.openDetail === id)
    await focusOn(item, `${id === inlineDetail ? '.names' : '.detail'} ${focused}`, composer);
}
