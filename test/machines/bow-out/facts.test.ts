/** Functions of the facts alone. */
import { assert } from 'chai';
import { isDate } from '../../../machines/engine/dates.ts';
import { ahead } from '../../../machines/bow-out/facts.ts';

describe('the time until the next interview', () => {
  it('is what the candidate said', () => {
    assert.equal(ahead({ nextRound: 'week' }), 'week');
    assert.isUndefined(ahead({}));
  });

  it('is unknown during an interview, and then refers to the one after it', () => {
    assert.isUndefined(ahead({ nextRound: 'now' }));
    assert.equal(ahead({ nextRound: 'now', afterwards: 'later' }), 'later');
    assert.equal(ahead({ situation: 'interviewing', afterwards: 'none' }), 'none');
  });
});

describe('a date', () => {
  it('is a valid ISO 8601 calendar date', () => {
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
