import { html, nothing } from 'lit';
import { field } from './text-field.ts';
import { changePreview } from './change-preview.ts';
import { filledOnly, pressed } from './format-answer.ts';
import { isDate } from '../../machines/engine/dates.ts';
import { isFilled } from '../locales/interpolate.ts';
import { questionText } from './view-model.ts';
import type { Question } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { View } from './view-model.ts';

/** What stands in a form's fields: what is being typed, or else what was answered, or else what is known. */
export function fieldsOf(
  view: View,
  { id, fields = [] }: OpenQuestion,
  known: Record<string, string | undefined> = {},
) {
  const former = view.previousAnswer(id);
  const value = former?.type === 'typed' ? (former.value as Record<string, string>) : known;
  return Object.fromEntries(fields.map((name) => [name, view.typed[`${id}.${name}`] ?? value[name] ?? '']));
}

/** Questions that ask for the same: what was typed for one is offered for the other (WCAG 2.2, 3.3.7). */
const sameAs: Partial<Record<string, 'direction' | 'future'>> = { future: 'direction', direction: 'future' };

/** What a form can be filled in with before anything is typed: from the page, or from another answer. */
export function knownOf({ job, state }: View, question: string): Record<string, string | undefined> {
  const same = sameAs[question];
  return question === 'job' ? { ...job } : { ...(same && state.facts[same]) };
}

/** Forgets what was being typed into a form, once it is an answer. */
export const forget = ({ id, fields = [] }: OpenQuestion) =>
  Object.fromEntries(fields.map((name) => [`${id}.${name}`, undefined]));

/** What is wrong with a field that is not of its type. */
export function faultOf({ words }: View, { types = {} }: OpenQuestion, name: string, value: string) {
  const { badYear, badDate } = words.interface;
  if (!isFilled(value)) return undefined;
  if (types[name] === 'year') return /^\d{4}$/.test(value.trim()) ? undefined : badYear;
  return types[name] === 'date' && !isDate(value) ? badDate : undefined;
}

/** Whether a field of a form is not of its type. */
export const hasFault = (view: View, open: OpenQuestion, values: Record<string, string>): boolean =>
  Object.entries(values).some(([name, value]) => faultOf(view, open, name, value) !== undefined);

/** The fields of a form. The first carries the question's id as its name, any further one its own. */
export function fieldsTemplate(
  view: View,
  open: OpenQuestion,
  values: Record<string, string>,
  typed = (name: string, value: string) => view.type({ [`${open.id}.${name}`]: value }),
  labels: Partial<Record<string, string>> = {},
) {
  const { words, blank } = view;
  const { fields = [], types } = open;
  const isFaulty = hasFault(view, open, values);
  return fields.map((name, index) => {
    const value = values[name] ?? '';
    const fault = faultOf(view, open, name, value) ?? (!index && !isFaulty && words.interface.blank);
    return field({
      id: `${open.id}-${name}`,
      name: index ? name : open.id,
      ...(questionText(view, open.id).fields?.[name] ?? { label: name }),
      ...(labels[name] !== undefined && { label: labels[name] }),
      value,
      ...(types?.[name] && { type: types[name] }),
      ...(open.id === 'names' && name === 'from' && { autocomplete: 'name' as const }),
      error: blank === open.id && fault,
      words,
      typed: (value) => typed(name, value),
    });
  });
}

/** Everything that was typed into a form, to be read for what may be private. */
export const textOf = (value: Record<string, string>): string => Object.values(value).join('\n');

/** A question that typing answers. */
export function form(view: View, open: OpenQuestion) {
  const { words } = view;
  const question = open.id as Question;
  const known = knownOf(view, open.id);
  const values = fieldsOf(view, open, known);
  const meant = `private.${question}`;
  const submit = (event: Event) => {
    event.preventDefault();
    const value = filledOnly(fieldsOf(view, open, known));
    // The first field says what the others only add to.
    if (!open.fields?.[0] || value[open.fields[0]] === undefined || hasFault(view, open, value)) {
      view.refuse(question);
      return;
    }
    const found = view.privacy(textOf(value));
    // Asked about once: what is given again is meant.
    if (found !== undefined && view.typed[meant] === undefined) {
      view.type({ [meant]: 'asked' });
      return;
    }
    view.type({ ...forget(open), [meant]: found === undefined ? undefined : 'yes' });
    view.answer({ question, type: 'typed', value });
  };
  const found = view.typed[meant] === 'asked' ? view.privacy(textOf(values)) : undefined;
  const leaveOut = () => {
    view.type({
      ...Object.fromEntries(Object.keys(values).map((name) => [`${open.id}.${name}`, ''])),
      [meant]: undefined,
    });
  };
  const former = view.previousAnswer(question);
  const value = filledOnly(values);
  const isOther =
    view.reopened && JSON.stringify(value) !== JSON.stringify(former?.type === 'typed' ? former.value : {});
  return html`<form novalidate @submit=${submit}>
    ${fieldsTemplate(view, open, values)}
    ${isOther ? changePreview(view, { question, type: 'typed', value }) : nothing}
    ${found ? html`<p role="alert">${found}</p>` : nothing}
    <div class="row">
      <button type="submit" class="pri" part="primary">
        ${found ? words.interface.keepIt : words.interface.submit}
      </button>
      ${
        found
          ? html`<button type="button" class="sec" data-action="leave-out" @click=${leaveOut}>
              ${words.interface.leaveOut}
            </button>`
          : nothing
      }
      ${
        open.choices.includes('skip')
          ? html`<button
              type="button"
              class="sec"
              data-answer="skip"
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
