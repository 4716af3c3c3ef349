import { html, nothing } from 'lit';
import { isDate } from '../../machines/engine/dates.ts';
import { typedRows } from '../../machines/engine/typed-answer.ts';
import { isFilled } from '../locales/interpolate.ts';
import { filledOnly } from '../chat/format-answer.ts';
import { field } from '../chat/text-field.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { closeButton, closeDetail, detailFieldset } from './detail-fieldset.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { OpenQuestion } from '../../machines/engine/types.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';

/** The text of each field of a row. Every row has a date and may have a time. */
type Row = Readonly<Record<string, string>> & { readonly date: string; readonly time?: string };

const rowKeys = ({ typed }: View, id: string) => Object.keys(typed).filter((key) => key.startsWith(`${id}.`));

/** The rows of the list: the text being typed, or else the previous answer. There is always at least one row. */
function rowsOf(view: View, { id, fields = [] }: OpenQuestion): Row[] {
  const { typed } = view;
  const answer = view.previousAnswer(id);
  const keys = rowKeys(view, id);
  const saved = answer ? typedRows(answer) : [];
  const length = keys.length ? Math.max(...keys.map((key) => Number(key.split('.')[1]) + 1)) : saved.length;
  return [...Array(Math.max(length, 1)).keys()].map((index) => {
    const row = keys.length ? undefined : saved[index];
    const texts = fields.map((name) => [name, typed[`${id}.${index}.${name}`] ?? row?.[name] ?? '']);
    return { date: '', ...(Object.fromEntries(texts) as Record<string, string>) };
  });
}

/** A change for `View.type` that stores these rows while they are typed, and removes all earlier ones. */
const typedChange = (
  view: View,
  { id }: OpenQuestion,
  rows: readonly Row[],
): Record<string, string | undefined> => ({
  ...Object.fromEntries(rowKeys(view, id).map((key) => [key, undefined])),
  ...Object.fromEntries(
    rows.flatMap((row, index) => Object.entries(row).map(([name, text]) => [`${id}.${index}.${name}`, text])),
  ),
});

const isEmpty = (row: Row) => !Object.values(row).some(isFilled);

/** Renders a list of dates. Each has a date, and optionally a time and other texts. */
export function datesForm(view: View, composer: ComposerControl, question: OpenQuestion, today: string) {
  const { words } = view;
  const { id, fields: names = [], types } = question;
  const { add, remove, pastDate, noDate, sameRound } = words.forms;
  const fields = questionText(view, id).fields ?? {};
  const rows = rowsOf(view, question);
  const change = (update: (rows: Row[]) => Row[]) => {
    composer.invalidRow = undefined;
    view.type(typedChange(view, question, update(rowsOf(view, question))));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const rows = rowsOf(view, question);
    const duplicate = rows.findIndex(
      ({ date, time }, index) =>
        date !== '' && rows.findIndex((other) => other.date === date && other.time === time) < index,
    );
    const empty = rows.every(isEmpty);
    // A date input also accepts years of five digits, which are not ISO 8601 dates.
    const lacksDate = (row: Row) =>
      row.date ? !isDate(row.date) : !isEmpty(row) || rows.every(({ date }) => !date);
    const undated = empty && view.previousAnswer(id) ? -1 : rows.findIndex(lacksDate);
    if (duplicate >= 0 || undated >= 0) {
      composer.set({
        invalidRow: duplicate >= 0 ? { row: duplicate, why: 'sameRound' } : { row: undated, why: 'noDate' },
      });
      return void focusOn(itemOf(event), '[aria-invalid]', composer);
    }
    const value = rows.filter(({ date }) => date).map((row) => filledOnly(row));
    closeDetail(itemOf(event), composer);
    view.type(typedChange(view, question, []));
    view.answer({ question: id, type: 'typed', value });
  };
  const row = (row: Row, index: number) => {
    const onInput = (name: string) => (value: string) =>
      change((all) => all.map((other, at) => (at === index ? { ...other, [name]: value } : other)));
    const invalid = composer.invalidRow?.row === index && composer.invalidRow.why;
    return html`<li>
      ${names.map((name) =>
        field({
          id: `${id}-${index}-${name}`,
          name,
          type: types?.[name] ?? 'text',
          label: fields[name]?.label ?? '',
          value: row[name] ?? '',
          ...(name === 'date' && {
            error: invalid && (invalid === 'noDate' ? noDate : sameRound),
            note: row.date !== '' && row.date < today.slice(0, 10) && pastDate,
          }),
          words,
          onInput: onInput(name),
        }),
      )}
      ${
        rows.length > 1
          ? html`<button
              type="button"
              class="ghost"
              ${hooks({ 'data-action': 'remove' })}
              aria-label="${remove} ${row.date}"
              @click=${(event: Event) => {
                change((all) => all.filter((_, at) => at !== index));
                void focusOn(itemOf(event), '.detail > .link', composer);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }
    </li>`;
  };
  return html`<form class="detail" ${hooks({ 'data-question': id })} novalidate @submit=${submit}>
    ${detailFieldset(
      view,
      id,
      html`<ol class="rounds">
        ${rows.map(row)}
      </ol>`,
    )}
    ${button('link', 'add', `+ ${add}`, (event) => {
      change((all) => [...all, { date: '' }]);
      void focusOn(itemOf(event), `#${id}-${rows.length}-date`, composer);
    })}
    <div class="row">
      <button type="submit" class="pri">${words.interface.save}</button>
      ${closeButton(view, composer)}
    </div>
  </form>`;
}
