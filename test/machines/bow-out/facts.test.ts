/** What can be told from facts alone. */
import { assert } from 'chai';
import { isDate } from '../../../machines/engine/dates.ts';
import { ahead } from '../../../machines/bow-out/facts.ts';

describe('how far off the next round is', () => {
  it('is what was said of it', () => {
    assert.equal(ahead({ nextRound: 'week' }), 'week');
    assert.isUndefined(ahead({}));
  });

  it('is nothing yet while one is going on, and then what comes after that one', () => {
    assert.isUndefined(ahead({ nextRound: 'now' }));
    assert.equal(ahead({ nextRound: 'now', afterwards: 'later' }), 'later');
    assert.equal(ahead({ situation: 'interviewing', afterwards: 'none' }), 'none');
  });
});

describe('a date', () => {
  it('is a day that exists, as ISO 8601 writes it', () => {
    for (const date of ['2026-12-02', '2028-02-29', '0001-01-01']) assert.isTrue(isDate(date), date);
    for (const value of [
      '2026-02-30',
      '2026-13-01',
      '2026-12-02T00:00',
      '2 December',
      '',
      ['2026-12-02'],
      7,
      null,
    ])
      assert.isFalse(isDate(value), JSON.stringify(value));
  });
});
