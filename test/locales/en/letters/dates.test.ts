import { assert } from 'chai';
import { dayInWords, daysInWords } from '../../../../src/locales/en/letters/dates.ts';

/** A Tuesday. */
const today = '2026-11-24';

describe('dates in English letters', () => {
  const table: readonly (readonly [title: string, rounds: string, read: string])[] = [
    ['says the month once', '2026-12-02 2026-12-04', '2 and 4 December'],
    ['says each month', '2026-11-30 2026-12-02 2026-12-04', 'Monday 30 November, 2 and 4 December'],
    ['says the weekday within a week', '2026-11-26', 'Thursday 26 November'],
    ['says both weekdays', '2026-11-26 2026-11-27', 'Thursday 26 and Friday 27 November'],
    ['says no weekday a week from today', '2026-12-01', '1 December'],
    ['says the weekday of today', '2026-11-24', 'Tuesday 24 November'],
    ['says the time', '2026-12-02T09:30', '2 December at 09:30'],
    ['says two times of one day', '2026-12-02T09:30 2026-12-02T14:00', '2 December at 09:30 and 14:00'],
    ['says a day once', '2026-12-02 2026-12-02', '2 December'],
    ['keeps a time with its day', '2026-12-02T09:30 2026-12-04', '2 December at 09:30 and 4 December'],
    ['says no year where there is no doubt', '2027-01-11', '11 January'],
    ['says a year that is far', '2027-11-11', '11 November 2027'],
  ];
  for (const [title, rounds, read] of table)
    it(title, () => {
      const given = rounds.split(' ').map((round) => {
        const [date = '', time] = round.split('T');
        return time ? { date, time } : { date };
      });
      assert.equal(daysInWords(given, today), read);
    });

  it('format a single day', () => {
    assert.equal(dayInWords('2026-12-07', today), '7 December');
  });
});
