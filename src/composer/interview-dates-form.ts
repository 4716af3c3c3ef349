import { html, nothing } from 'lit';
import { isDate } from '../../machines/engine/dates.ts';
import { isFilled } from '../locales/interpolate.ts';
import { field } from '../chat/text-field.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { focusOn, roomOf } from './move-focus.ts';
import { close, closeButton, detail } from './detail-forms.ts';
import type { Round } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';

type Row = Required<Round>;

/** The rows of the list: what is being typed, or else what was answered; always one at least. */
function rowsOf(view: View): Row[] {
  const { typed } = view;
  const answer = view.previousAnswer('rounds');
  const keys = Object.keys(typed).filter((key) => key.startsWith('rounds.'));
  const given = answer?.type === 'typed' ? ([answer.value].flat() as Round[]) : [];
  const length = keys.length ? Math.max(...keys.map((key) => Number(key.split('.')[1]) + 1)) : given.length;
  return Array.from({ length: Math.max(length, 1) }, (_, index) => {
    const from = keys.length ? undefined : given[index];
    return {
      date: typed[`rounds.${index}.date`] ?? from?.date ?? '',
      time: typed[`rounds.${index}.time`] ?? from?.time ?? '',
      with: typed[`rounds.${index}.with`] ?? from?.with ?? '',
    };
  });
}

/** The rows as they are kept while they are typed; `undefined` for those there were. */
function keep({ typed }: View, rows: readonly Row[]): Record<string, string | undefined> {
  const gone = Object.keys(typed).filter((key) => key.startsWith('rounds.'));
  return {
    ...Object.fromEntries(gone.map((key) => [key, undefined])),
    ...Object.fromEntries(
      rows.flatMap((row, index) => [
        [`rounds.${index}.date`, row.date],
        [`rounds.${index}.time`, row.time],
        [`rounds.${index}.with`, row.with],
      ]),
    ),
  };
}

/** The interviews in the diary: each a date, perhaps a time, and whom it is with. */
export function rounds(view: View, desk: Composer, today: string) {
  const { words } = view;
  const { add, remove, pastDate, noDate, sameRound } = words.forms;
  const fields = questionText(view, 'rounds').fields ?? {};
  const rows = rowsOf(view);
  const change = (how: (rows: Row[]) => Row[]) => {
    desk.refused = undefined;
    view.type(keep(view, how(rowsOf(view))));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const rows = rowsOf(view);
    const same = rows.findIndex(
      ({ date, time }, index) =>
        date !== '' && rows.findIndex((other) => other.date === date && other.time === time) < index,
    );
    const isEmpty = (row: Row) => !row.date && !row.time && !isFilled(row.with);
    const empty = rows.every(isEmpty);
    // A field for dates takes years of five digits.
    const lacksDate = (row: Row) =>
      row.date ? !isDate(row.date) : !isEmpty(row) || rows.every(({ date }) => !date);
    const none = empty && view.previousAnswer('rounds') ? -1 : rows.findIndex(lacksDate);
    if (same >= 0 || none >= 0) {
      desk.set({ refused: same >= 0 ? { row: same, why: 'sameRound' } : { row: none, why: 'noDate' } });
      return void focusOn(roomOf(event), '[aria-invalid]', desk);
    }
    const value = rows
      .filter(({ date }) => date)
      .map((row) => ({
        date: row.date,
        ...(row.time && { time: row.time }),
        ...(isFilled(row.with) && { with: row.with }),
      }));
    close(roomOf(event), desk);
    view.type(keep(view, []));
    view.answer({ question: 'rounds', type: 'typed', value });
  };
  const row = (round: Row, index: number) => {
    const typed = (name: keyof Row) => (value: string) =>
      change((all) => all.map((other, at) => (at === index ? { ...other, [name]: value } : other)));
    const refused = desk.refused?.row === index && desk.refused.why;
    return html`<li>
      ${field({
        id: `round-${index}-date`,
        name: 'date',
        type: 'date',
        label: fields['date']?.label ?? '',
        value: round.date,
        error: refused && (refused === 'noDate' ? noDate : sameRound),
        note: round.date !== '' && round.date < today.slice(0, 10) && pastDate,
        words,
        typed: typed('date'),
      })}
      ${field({
        id: `round-${index}-time`,
        name: 'time',
        type: 'time',
        label: fields['time']?.label ?? '',
        value: round.time,
        words,
        typed: typed('time'),
      })}
      ${field({
        id: `round-${index}-with`,
        name: 'with',
        label: fields['with']?.label ?? '',
        value: round.with,
        words,
        typed: typed('with'),
      })}
      ${
        rows.length > 1
          ? html`<button
              type="button"
              class="ghost"
              data-action="remove"
              aria-label="${remove}${round.date && `: ${round.date}`}"
              @click=${(event: Event) => {
                change((all) => all.filter((_, at) => at !== index));
                void focusOn(roomOf(event), '[data-action="add"]', desk);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }
    </li>`;
  };
  return html`<form class="detail" data-question="rounds" novalidate @submit=${submit}>
    ${detail(
      view,
      'rounds',
      html`<ol class="rounds">
        ${rows.map(row)}
      </ol>`,
    )}
    ${button('link', 'add', `+ ${add}`, (event) => {
      change((all) => [...all, { date: '', time: '', with: '' }]);
      void focusOn(roomOf(event), `#round-${rows.length}-date`, desk);
    })}
    <div class="row">
      <button type="submit" class="pri">${words.interface.save}</button>
      ${closeButton(view, desk)}
    </div>
  </form>`;
}
