import { html, nothing } from 'lit';
import { isDate } from '../../machines/engine/dates.ts';
import { isFilled } from '../locales/interpolate.ts';
import { field } from '../chat/text-field.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { focusOn, itemOf } from './move-focus.ts';
import { closeButton, closeDetail, detailFieldset } from './detail-fieldset.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { Round } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';

type Row = Required<Round>;

/** The rows of the list: the text being typed, or else the previous answer. There is always at least one row. */
function rowsOf(view: View): Row[] {
  const { typed } = view;
  const answer = view.previousAnswer('rounds');
  const keys = Object.keys(typed).filter((key) => key.startsWith('rounds.'));
  const saved = answer?.type === 'typed' ? ([answer.value].flat() as Round[]) : [];
  const length = keys.length ? Math.max(...keys.map((key) => Number(key.split('.')[1]) + 1)) : saved.length;
  return Array.from({ length: Math.max(length, 1) }, (_, index) => {
    const round = keys.length ? undefined : saved[index];
    return {
      date: typed[`rounds.${index}.date`] ?? round?.date ?? '',
      time: typed[`rounds.${index}.time`] ?? round?.time ?? '',
      with: typed[`rounds.${index}.with`] ?? round?.with ?? '',
    };
  });
}

/** A change for `View.type` that stores these rows while they are typed, and removes all earlier ones. */
function typedRows({ typed }: View, rows: readonly Row[]): Record<string, string | undefined> {
  const staleKeys = Object.keys(typed).filter((key) => key.startsWith('rounds.'));
  return {
    ...Object.fromEntries(staleKeys.map((key) => [key, undefined])),
    ...Object.fromEntries(
      rows.flatMap((row, index) => [
        [`rounds.${index}.date`, row.date],
        [`rounds.${index}.time`, row.time],
        [`rounds.${index}.with`, row.with],
      ]),
    ),
  };
}

/** Renders the list of scheduled interviews. Each has a date, and optionally a time and an interviewer. */
export function interviewDatesForm(view: View, composer: Composer, today: string) {
  const { words } = view;
  const { add, remove, pastDate, noDate, sameRound } = words.forms;
  const fields = questionText(view, 'rounds').fields ?? {};
  const rows = rowsOf(view);
  const change = (update: (rows: Row[]) => Row[]) => {
    composer.invalidRow = undefined;
    view.type(typedRows(view, update(rowsOf(view))));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const rows = rowsOf(view);
    const duplicate = rows.findIndex(
      ({ date, time }, index) =>
        date !== '' && rows.findIndex((other) => other.date === date && other.time === time) < index,
    );
    const isEmpty = (row: Row) => !row.date && !row.time && !isFilled(row.with);
    const empty = rows.every(isEmpty);
    // A date input also accepts years of five digits, which are not ISO 8601 dates.
    const lacksDate = (row: Row) =>
      row.date ? !isDate(row.date) : !isEmpty(row) || rows.every(({ date }) => !date);
    const undated = empty && view.previousAnswer('rounds') ? -1 : rows.findIndex(lacksDate);
    if (duplicate >= 0 || undated >= 0) {
      composer.set({
        invalidRow: duplicate >= 0 ? { row: duplicate, why: 'sameRound' } : { row: undated, why: 'noDate' },
      });
      return void focusOn(itemOf(event), '[aria-invalid]', composer);
    }
    const value = rows
      .filter(({ date }) => date)
      .map((row) => ({
        date: row.date,
        ...(row.time && { time: row.time }),
        ...(isFilled(row.with) && { with: row.with }),
      }));
    closeDetail(itemOf(event), composer);
    view.type(typedRows(view, []));
    view.answer({ question: 'rounds', type: 'typed', value });
  };
  const row = (round: Row, index: number) => {
    const onInput = (name: keyof Row) => (value: string) =>
      change((all) => all.map((other, at) => (at === index ? { ...other, [name]: value } : other)));
    const invalid = composer.invalidRow?.row === index && composer.invalidRow.why;
    return html`<li>
      ${field({
        id: `round-${index}-date`,
        name: 'date',
        type: 'date',
        label: fields['date']?.label ?? '',
        value: round.date,
        error: invalid && (invalid === 'noDate' ? noDate : sameRound),
        note: round.date !== '' && round.date < today.slice(0, 10) && pastDate,
        words,
        onInput: onInput('date'),
      })}
      ${field({
        id: `round-${index}-time`,
        name: 'time',
        type: 'time',
        label: fields['time']?.label ?? '',
        value: round.time,
        words,
        onInput: onInput('time'),
      })}
      ${field({
        id: `round-${index}-with`,
        name: 'with',
        label: fields['with']?.label ?? '',
        value: round.with,
        words,
        onInput: onInput('with'),
      })}
      ${
        rows.length > 1
          ? html`<button
              type="button"
              class="ghost"
              ${hooks({ 'data-action': 'remove' })}
              aria-label="${remove}${round.date && `: ${round.date}`}"
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
  return html`<form class="detail" ${hooks({ 'data-question': 'rounds' })} novalidate @submit=${submit}>
    ${detailFieldset(
      view,
      'rounds',
      html`<ol class="rounds">
        ${rows.map(row)}
      </ol>`,
    )}
    ${button('link', 'add', `+ ${add}`, (event) => {
      change((all) => [...all, { date: '', time: '', with: '' }]);
      void focusOn(itemOf(event), `#round-${rows.length}-date`, composer);
    })}
    <div class="row">
      <button type="submit" class="pri">${words.interface.save}</button>
      ${closeButton(view, composer)}
    </div>
  </form>`;
}
