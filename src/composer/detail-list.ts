import { html, nothing } from 'lit';
import { isFilled } from '../locales/interpolate.ts';
import { fieldsOf, fieldsTemplate, knownOf } from '../chat/question-form.ts';
import { filledOnly } from '../chat/format-answer.ts';
import { factOf, questionText } from '../chat/view-model.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { button } from './button.ts';
import { detailForm } from './detail-forms.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { OpenQuestion } from '../../machines/engine/types.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';

/** The number of details shown initially. */
const initialCount = 3;

/** Renders the optional details that refine the draft, as a list of disclosures. */
export function detailList(view: View, composer: ComposerControl, draft: Draft, today: string) {
  const { words, state } = view;
  const { details: ownDetails = [] } = composer.languageOf(view).message;
  const listed = state.details.filter(
    ({ id, isInline, inSomeLanguages }) => !isInline && (!inSomeLanguages || ownDetails.includes(id)),
  );
  // The machine orders details by how much they improve the draft.
  const shown = listed.filter(
    (detail, index) =>
      composer.allDetails ||
      index < initialCount ||
      detail.id === composer.openDetail ||
      isAdded(view, detail),
  );
  return html`<div class="details" role="group" aria-labelledby="details">
    <p class="quiet"><b id="details">${words.interface.details}</b> ${words.interface.optional}</p>
    ${state.details.filter(({ isInline }) => isInline).map((detail) => inlineForm(view, composer, draft, detail))}
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

/** Renders a detail whose fields are always open and saved on each key press, since nearly every message needs them. */
function inlineForm(view: View, composer: ComposerControl, { item }: Draft, detail: OpenQuestion) {
  const { job, words } = view;
  const { id, addressee } = detail;
  const known = {
    ...knownOf(view, detail),
    ...(addressee !== undefined && { [addressee]: composer.letters.contactFor(item.to, job) }),
  };
  const values = fieldsOf(view, detail, known);
  const labels = addressee === undefined ? {} : { [addressee]: words.desk.firstNames[item.to] };
  const onInput = (name: string, value: string) => {
    view.answer({
      question: id,
      type: 'typed',
      value: filledOnly({ ...fieldsOf(view, detail, known), [name]: value }),
    });
  };
  return html`<form
    class="names"
    ${hooks({ 'data-question': id })}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${fieldsTemplate(view, detail, values, onInput, labels)}<button type="submit" hidden>
      ${words.interface.save}
    </button>
  </form>`;
}

/** Whether a detail has a value, from the candidate or from the page. */
function isAdded({ job, state }: View, { id, isJob }: OpenQuestion): boolean {
  if (isJob && isFilled(job.role) && isFilled(job.company)) return true;
  const fact = factOf(state, id);
  return fact != null && (typeof fact !== 'object' || Object.keys(fact).length > 0);
}

/** Whether a typed detail appears in the message. A choice may change the message without adding a sentence. */
const isUsed = ({ kind, id, isJob }: OpenQuestion, { item, isOwn }: Draft): boolean =>
  isOwn || kind === 'question' || (isJob ?? false) || item.body.flat().some(({ from }) => from.includes(id));

/** Renders a detail as a disclosure: a button, and the form below it. */
function expandable(
  view: View,
  composer: ComposerControl,
  draft: Draft,
  detail: OpenQuestion,
  today: string,
) {
  const { id, kind } = detail;
  const { offers, interface: strings } = view.words;
  const isFilled = isAdded(view, detail);
  const isOpen = composer.openDetail === id;
  const toggle = (event: Event) => {
    if (isOpen) composer.set({ openDetail: undefined, invalidRow: undefined, privacyPrompt: undefined });
    else void openDetail(itemOf(event), composer, detail, kind === 'question' ? undefined : 'input');
  };
  return html`<button
      type="button"
      class="offer ${isFilled ? 'filled' : ''}"
      ${hooks({ 'data-detail': id })}
      aria-expanded=${isOpen}
      @click=${toggle}
    >
      <span class="sign" aria-hidden="true">${isFilled ? '✓' : '+'}</span>
      <span>${questionText(view, id).offer ?? offers[id]}</span>
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
  const isOn = (factOf(view.state, id) ?? defaultValue) === 'yes';
  return html`<label class="offer">
    <input
      type="checkbox"
      ${hooks({ 'data-detail': id })}
      .checked=${isOn}
      @change=${() => view.answer({ question: id, type: isOn ? 'no' : 'yes' })}
    />
    <span>${offers[id]}</span>
  </label>`;
}

/**
 * Opens a detail, and moves the focus into it.
 *
 * @param focused the selector of the control to focus, if any
 */
export async function openDetail(
  item: Element | null,
  composer: ComposerControl,
  { id, isInline }: OpenQuestion,
  focused: string | undefined,
): Promise<void> {
  composer.set({ openDetail: id, invalidRow: undefined, privacyPrompt: undefined });
  if (focused && composer.openDetail === id)
    await focusOn(item, `${isInline ? '.names' : '.detail'} ${focused}`, composer);
}
