import { html, nothing } from 'lit';
import { field } from './text-field.ts';
import { changePreview } from './change-preview.ts';
import { filledOnly, pressed } from './format-answer.ts';
import { isDate } from '../../machines/engine/dates.ts';
import { isFilled } from '../locales/interpolate.ts';
import { factOf, questionText } from './view-model.ts';
import { typedRows } from '../../machines/engine/typed-answer.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { EngineAnswer, OpenQuestion } from '../../machines/engine/types.ts';
import type { View } from './view-model.ts';

/**
 * The values of a form's fields: the text being typed, or else the previous answer, or else the known values.
 *
 * @param known the values to start with, by field
 */
export function fieldsOf(
  view: View,
  { id, fields = [] }: OpenQuestion,
  known: Record<string, string | undefined> = {},
) {
  const previous = view.previousAnswer(id);
  const [value = known] = previous ? typedRows(previous) : [];
  return Object.fromEntries(fields.map((name) => [name, view.typed[`${id}.${name}`] ?? value[name] ?? '']));
}

/** The values that pre-fill a form: from the page, or from the answer to a question that asks for the same. */
export const knownOf = (
  { job, state }: View,
  { isJob, sameAs }: OpenQuestion,
): Record<string, string | undefined> =>
  isJob ? { ...job } : { ...(sameAs !== undefined && (factOf(state, sameAs) as object | null)) };

/** A change for `View.type` that removes the typed text of a form, once it has been submitted. */
export const clearedFields = ({ id, fields = [] }: OpenQuestion) =>
  Object.fromEntries(fields.map((name) => [`${id}.${name}`, undefined]));

/** The error message for a field whose value is not of its type, such as a year or a date. */
function faultOf({ words }: View, { types = {} }: OpenQuestion, name: string, value: string) {
  const { badYear, badDate } = words.interface;
  if (!isFilled(value)) return undefined;
  if (types[name] === 'year') return /^\d{4}$/.test(value.trim()) ? undefined : badYear;
  return types[name] === 'date' && !isDate(value) ? badDate : undefined;
}

/** Whether any field of a form has a value that is not of its type. */
export const hasFault = (view: View, question: OpenQuestion, values: Record<string, string>): boolean =>
  Object.entries(values).some(([name, value]) => faultOf(view, question, name, value) !== undefined);

/**
 * Renders the fields of a form. The first input's name is the question's id, the others have the name of their field.
 */
export function fieldsTemplate(
  view: View,
  question: OpenQuestion,
  values: Record<string, string>,
  onInput = (name: string, value: string) => view.type({ [`${question.id}.${name}`]: value }),
  labels: Partial<Record<string, string>> = {},
) {
  const { words, blank } = view;
  const { fields = [], types } = question;
  const isFaulty = hasFault(view, question, values);
  return fields.map((name, index) => {
    const value = values[name] ?? '';
    const error = faultOf(view, question, name, value) ?? (!index && !isFaulty && words.interface.blank);
    return field({
      id: `${question.id}-${name}`,
      name: index ? name : question.id,
      ...(questionText(view, question.id).fields?.[name] ?? { label: name }),
      ...(labels[name] !== undefined && { label: labels[name] }),
      value,
      ...(types?.[name] && { type: types[name] }),
      ...(name === question.signature && { autocomplete: 'name' as const }),
      error: blank === question.id && error,
      words,
      onInput: (value) => onInput(name, value),
    });
  });
}

/** All values of a form as one text, to check for private matters. */
export const joinValues = (value: Record<string, string>): string => Object.values(value).join('\n');

/** What was typed into a form; nothing if it was skipped. */
const valueOf = (answer: EngineAnswer | undefined) => (answer && typedRows(answer)[0]) ?? {};

/** Renders a question that is answered by typing. */
export function form(view: View, open: OpenQuestion) {
  const { words } = view;
  const question = open.id;
  const known = knownOf(view, open);
  const values = fieldsOf(view, open, known);
  const privacyKey = `private.${question}`;
  const submit = (event: Event) => {
    event.preventDefault();
    const value = filledOnly(fieldsOf(view, open, known));
    // Only the first field is required.
    if (!open.fields?.[0] || value[open.fields[0]] === undefined || hasFault(view, open, value)) {
      view.refuse(question);
      return;
    }
    const warning = view.privacy(joinValues(value));
    // The warning is shown once. Submitting again confirms the text.
    if (warning !== undefined && view.typed[privacyKey] === undefined) {
      view.type({ [privacyKey]: 'asked' });
      return;
    }
    view.type({ ...clearedFields(open), [privacyKey]: warning === undefined ? undefined : 'yes' });
    view.answer({ question, type: 'typed', value });
  };
  const detected = view.typed[privacyKey] === 'asked' ? view.privacy(joinValues(values)) : undefined;
  const clearFields = () => {
    view.type({
      ...Object.fromEntries(Object.keys(values).map((name) => [`${open.id}.${name}`, ''])),
      [privacyKey]: undefined,
    });
  };
  const previous = view.previousAnswer(question);
  const value = filledOnly(values);
  const isChanged = view.reopened && JSON.stringify(value) !== JSON.stringify(valueOf(previous));
  return html`<form novalidate @submit=${submit}>
    ${fieldsTemplate(view, open, values)}
    ${isChanged ? changePreview(view, { question, type: 'typed', value }) : nothing}
    ${detected ? html`<p role="alert">${detected}</p>` : nothing}
    <div class="row">
      <button type="submit" class="pri" part="primary">
        ${detected ? words.interface.keepIt : words.interface.submit}
      </button>
      ${
        detected
          ? html`<button
              type="button"
              class="sec"
              ${hooks({ 'data-action': 'leave-out' })}
              @click=${clearFields}
            >
              ${words.interface.leaveOut}
            </button>`
          : nothing
      }
      ${
        open.choices.includes('skip')
          ? html`<button
              type="button"
              class="sec"
              ${hooks({ 'data-answer': 'skip' })}
              aria-pressed=${pressed(view, question, 'skip')}
              @click=${() => view.answer({ question, type: 'skip' })}
            >
              ${questionText(view, question).skip ?? words.interface.skip}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
