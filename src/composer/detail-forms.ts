import { html, nothing } from 'lit';
import {
  fieldsOf,
  fieldsTemplate,
  clearedFields,
  hasFault,
  knownOf,
  joinValues,
} from '../chat/question-form.ts';
import { filledOnly } from '../chat/format-answer.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { privacyWarning } from './proofread.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { closeButton, closeDetail, detailFieldset } from './detail-fieldset.ts';
import { datesForm } from './dates-form.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { OpenQuestion } from '../../machines/engine/types.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';

/** Renders the form of the open detail. */
export function detailForm(view: View, composer: ComposerControl, question: OpenQuestion, today: string) {
  if (question.kind === 'dates') return datesForm(view, composer, question, today);
  return question.kind === 'text' ? form(view, composer, question) : choiceForm(view, composer, question);
}

function form(view: View, composer: ComposerControl, detail: OpenQuestion) {
  const question = detail.id;
  const known = knownOf(view, detail);
  const values = fieldsOf(view, detail, known);
  const privacyKey = `private.${question}`;
  // The job's title is public.
  const mayBePrivate = !detail.isJob && !view.typed[privacyKey];
  const privateIn = (value: Record<string, string>) =>
    mayBePrivate ? privacyWarning(composer, view, joinValues(value)) : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const item = itemOf(event);
    const value = filledOnly(fieldsOf(view, detail, known));
    if ((!Object.keys(value).length && !view.previousAnswer(question)) || hasFault(view, detail, value)) {
      view.refuse(question);
      void focusOn(item, '[aria-invalid]', composer);
      return;
    }
    const isPrivate = privateIn(value) !== undefined;
    if (isPrivate && composer.privacyPrompt !== question) {
      composer.set({ privacyPrompt: question });
      return;
    }
    closeDetail(item, composer);
    view.type({ ...clearedFields(detail), ...(isPrivate && { [privacyKey]: 'yes' }) });
    view.answer({ question, type: 'typed', value });
  };
  const warning = composer.privacyPrompt === question ? privateIn(values) : undefined;
  const clearFields = (event: Event) => {
    view.type(Object.fromEntries(Object.keys(values).map((name) => [`${question}.${name}`, ''])));
    composer.set({ privacyPrompt: undefined });
    void focusOn(itemOf(event), '.detail input', composer);
  };
  return html`<form class="detail" ${hooks({ 'data-question': question })} novalidate @submit=${submit}>
    ${detailFieldset(view, question, fieldsTemplate(view, detail, values))}
    ${warning ? html`<p role="alert">${warning}</p>` : nothing}
    <div class="row">
      <button type="submit" class="pri">
        ${warning ? view.words.interface.keepIt : view.words.interface.save}
      </button>
      ${warning ? button('sec', 'leave-out', view.words.interface.leaveOut, clearFields) : closeButton(view, composer)}
    </div>
  </form>`;
}

const choiceForm = (view: View, composer: ComposerControl, question: OpenQuestion) =>
  html`<div class="detail" ${hooks({ 'data-question': question.id })}>
    ${detailFieldset(view, question.id, radioButtons(view, question))}
    <div class="row">${closeButton(view, composer)}</div>
  </div>`;

/** Renders radio buttons that answer on every change, so that each arrow key announces its effect on the message. */
const radioButtons = (view: View, { id, choices }: OpenQuestion) =>
  html`<div class="choices">
    ${choices.map(
      (type) =>
        html`<label class="choice" part="choice"
          ><input
            type="radio"
            name="choice"
            ${hooks({ name: id, 'data-answer': type })}
            .checked=${view.previousAnswer(id)?.type === type}
            @change=${() => view.answer({ question: id, type })}
          /><span class="label">${questionText(view, id).answers?.[type]}</span></label
        >`,
    )}
  </div>`;
