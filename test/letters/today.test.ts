import { assert } from 'chai';
import { localToday, localTomorrow } from '../../src/letters/today.ts';

describe('tomorrow', () => {
  it('is the next day at any hour of any day, however many hours it has', () => {
    // In whatever time zone the tests run: each year has its days of 23 and 25 hours.
    for (let day = 1; day <= 366; day++)
      for (const hour of [0, 1, 12, 23]) {
        const next = new Date(2026, 0, day + 1, 12);
        assert.equal(localTomorrow(new Date(2026, 0, day, hour, 30)), localToday(next));
      }
  });

  it('follows the last day of a month and of a year', () => {
    assert.equal(localTomorrow(new Date(2026, 11, 31, 23, 59)), '2027-01-01');
    assert.equal(localTomorrow(new Date(2028, 1, 28)), '2028-02-29');
  });
});
