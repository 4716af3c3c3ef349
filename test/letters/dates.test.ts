import { assert } from 'chai';
import { coming, past } from '../../src/letters/bow-out/rounds.ts';
import { dateFormat, dayOf, daysBetween, namesDay } from '../../src/letters/dates.ts';
import type { Round } from '../../machines/bow-out/facts.ts';

const today = '2026-11-24';
const rounds = (...dates: readonly string[]): readonly Round[] =>
  dates.map((written) => {
    const [date = '', time] = written.split(' ');
    return time ? { date, time } : { date };
  });

describe('interviews', () => {
  const all = rounds(
    '2026-12-04',
    '2026-11-20',
    '2026-11-24',
    '2026-12-02 14:00',
    '2026-12-02 09:30',
    '2025-12-01',
  );

  it('are upcoming from today on, ordered by day and time', () => {
    assert.deepEqual(
      coming({ rounds: all }, today),
      rounds('2026-11-24', '2026-12-02 09:30', '2026-12-02 14:00', '2026-12-04'),
    );
  });

  it('are past before today, in order', () => {
    assert.deepEqual(past({ rounds: all }, today), rounds('2025-12-01', '2026-11-20'));
  });

  it('without a time come before those on the same day with one', () => {
    const day = [...rounds('2026-12-02 09:30', '2026-12-02'), { date: '2026-12-02', time: ' ' }];
    assert.deepEqual(
      coming({ rounds: day }, today).map(({ time }) => time?.trim() ?? ''),
      ['', '', '09:30'],
    );
  });

  it('can be empty', () => {
    assert.deepEqual([coming({}, today), past({}, today)], [[], []]);
  });

  it('are not reordered in place', () => {
    const typed = rounds('2026-12-04', '2026-12-02');
    coming({ rounds: typed }, today);
    assert.deepEqual(typed, rounds('2026-12-04', '2026-12-02'));
  });
});

describe('the number of days between two dates', () => {
  it('can be positive or negative, and handles months, leap days and clock changes', () => {
    assert.equal(daysBetween(today, today), 0);
    assert.equal(daysBetween(today, '2026-12-02'), 8);
    assert.equal(daysBetween(today, '2026-11-23'), -1);
    assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  });
});

describe('a formatted day', () => {
  it('has the year if it is not the current one', () => {
    assert.equal(dayOf('2026-12-02', 'en-GB', today), '2 December');
    assert.equal(dayOf('2027-01-11', 'en-GB', today), '11 January 2027');
  });

  it('is the calendar day in every time zone', () => {
    assert.equal(dateFormat('en-GB', { day: 'numeric' }).format(new Date('2026-12-02')), '2');
    assert.equal(dateFormat('en-GB', { day: 'numeric' }), dateFormat('en-GB', { day: 'numeric' }));
  });
});

describe('a text that mentions a day', () => {
  const names = (text: string, date = '2026-12-02', locale = 'en-GB') => namesDay(text, date, locale);

  it('contains its number and its month', () => {
    for (const text of [
      'On 2 December.',
      '2 and 4 December',
      'December 2',
      'Wednesday 2 December: yes',
      '2 December at 09:30',
    ])
      assert.isTrue(names(text), text);
    assert.isTrue(names('am 2. Dezember', '2026-12-02', 'de'));
  });

  it('may be in any language, with its digits, endings and marks', () => {
    for (const [locale, text, date] of [
      ['fr-FR', 'mes entretiens du 1er et du 2 décembre', '2026-12-01'],
      ['fr-FR', 'mes entretiens du 1er et du 2 décembre', '2026-12-02'],
      ['es-ES', 'el 1.º de diciembre', '2026-12-01'],
      ['de-DE', 'am 2. und 4. Dezember', '2026-12-04'],
      ['ja-JP', '面接は12月2日と4日です', '2026-12-02'],
      ['ja-JP', '面接は12月2日と4日です', '2026-12-04'],
      ['ja-JP', '１２月２日（水）', '2026-12-02'],
      ['ar-EG', 'في ٢ و٤ ديسمبر', '2026-12-04'],
      ['ar-EG', 'في 2 ديسمبر', '2026-12-02'],
      ['ar', 'في ٢ ديسمبر', '2026-12-02'],
    ] as const)
      assert.isTrue(names(text, date, locale), `${locale}: ${text}`);
    for (const [locale, text, date] of [
      ['fr-FR', 'le 12 décembre', '2026-12-02'],
      ['ja-JP', '12月12日', '2026-12-02'],
      ['ja-JP', '2月12日', '2026-12-02'],
      ['ja-JP', '12日2時', '2026-12-02'],
      ['ja-JP', '12月4日', '2026-12-02'],
      ['ar-EG', 'في ١٢ ديسمبر', '2026-12-02'],
      ['ar-EG', 'في ٢ يناير', '2026-12-02'],
    ] as const)
      assert.isFalse(names(text, date, locale), `${locale}: ${text}`);
  });

  it("doesn't contain it as a part of a word, a number or a time", () => {
    for (const text of [
      '12 December',
      '20 December',
      '2 Decembers',
      '4 December at 2:00',
      '4 December at 09:2',
      '2 January',
      '2',
      'December',
    ])
      assert.isFalse(names(text), text);
  });
});
