import { html, nothing } from 'lit';
import { field } from './field.ts';
import { then } from './then.ts';
import { filledOnly, pressed } from './says.ts';
import { asked } from './view.ts';
import type { Question } from '../../machines/facts.ts';
import type { OpenQuestion } from '../../machines/replay.ts';
import type { View } from './view.ts';

/** What stands in a form's fields: what is being typed, or else what was answered, or else what is known. */
export function fieldsOf(
  view: View,
  { id, fields = [] }: OpenQuestion,
  known: Record<string, string | undefined> = {},
) {
  const former = view.former(id);
  const value = former?.type === 'typed' ? (former.value as Record<string, string>) : known;
  return Object.fromEntries(fields.map((name) => [name, view.typed[`${id}.${name}`] ?? value[name] ?? '']));
}

/** Forgets what was being typed into a form, once it is an answer. */
export const forget = ({ id, fields = [] }: OpenQuestion) =>
  Object.fromEntries(fields.map((name) => [`${id}.${name}`, undefined]));

/** The fields of a form. The first carries the question's id as its name, any further one its own. */
export function fieldsTemplate(
  view: View,
  open: OpenQuestion,
  values: Record<string, string>,
  typed = (name: string, value: string) => view.type({ [`${open.id}.${name}`]: value }),
) {
  const { words, blank } = view;
  return (open.fields ?? []).map((name, index) =>
    field({
      id: `${open.id}-${name}`,
      name: index ? name : open.id,
      ...(asked(words, open.id).fields?.[name] ?? { label: name }),
      value: values[name] ?? '',
      error: !index && blank === open.id && words.interface.blank,
      words,
      typed: (value) => typed(name, value),
    }),
  );
}

/** A question that typing answers. */
export function form(view: View, open: OpenQuestion) {
  const { words } = view;
  const question = open.id as Question;
  const values = fieldsOf(view, open);
  const submit = (event: Event) => {
    event.preventDefault();
    const value = filledOnly(fieldsOf(view, open));
    // The first field says what the others only add to.
    if (!open.fields?.[0] || value[open.fields[0]] === undefined) {
      view.refuse(question);
      return;
    }
    view.type(forget(open));
    view.answer({ question, type: 'typed', value });
  };
  const former = view.former(question);
  const value = filledOnly(values);
  const isOther =
    view.reopened && JSON.stringify(value) !== JSON.stringify(former?.type === 'typed' ? former.value : {});
  return html`<form novalidate @submit=${submit}>
    ${fieldsTemplate(view, open, values)}
    ${isOther ? then(view, { question, type: 'typed', value }) : nothing}
    <div class="row">
      <button type="submit" class="pri" part="primary">${words.interface.submit}</button>
      ${
        open.choices.includes('skip')
          ? html`<button
              type="button"
              class="sec"
              data-answer="skip"
              aria-pressed=${pressed(view, question, 'skip')}
              @click=${() => view.answer({ question, type: 'skip' })}
            >
              ${asked(words, question).skip ?? words.interface.skip}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
