import { assert } from 'chai';
import { comingRounds } from '../../../machines/bow-out/rounds.ts';
import { replay } from '../../../machines/bow-out/replay.ts';
import { seed } from './cases.ts';
import type { Facts, Round } from '../../../machines/bow-out/facts.ts';

const rounds: readonly Round[] = [
  { date: '2026-11-27', time: '18:00' },
  { date: '2026-11-28', time: '09:30' },
  { date: '2026-11-28', time: '14:00', with: 'Sam' },
  { date: '2026-11-28' },
  { date: '2026-12-03' },
];
const coming = (now: string, facts: Facts = {}) =>
  comingRounds({ ...facts, rounds }, now).map((round) => rounds.indexOf(round));

describe('upcoming interviews (case 1)', () => {
  it("are those today and later, if the time isn't known", () => {
    assert.deepEqual(coming('2026-11-28'), [1, 2, 3, 4]);
  });

  it('exclude interviews that have ended by now', () => {
    assert.deepEqual(coming('2026-11-28T09:30'), [2, 3, 4]);
    assert.deepEqual(coming('2026-11-28T08:00'), [1, 2, 3, 4]);
    assert.deepEqual(coming('2026-11-29T08:00'), [4]);
  });

  it('exclude the interview of today that the candidate has finished', () => {
    assert.deepEqual(coming('2026-11-28T10:00', { scopeHeard: 'good' }), [2, 4]);
    assert.deepEqual(coming('2026-11-28', { scopeHeard: 'good' }), [4]);
  });

  it('are empty if there are none', () => {
    assert.isEmpty(comingRounds({}, '2026-11-28'));
  });
});

describe('interview dates (case 17)', () => {
  const kept = (value: readonly Round[]) =>
    replay([...seed, { question: 'rounds', type: 'typed', value }]).facts.rounds;

  it('can have times, and two interviews on one day', () => {
    const two = [
      { date: '2026-12-02', time: '09:30' },
      { date: '2026-12-02', time: '14:00', with: 'Sam' },
    ];
    assert.deepEqual(kept(two), two);
  });

  it('can lack times, as in the data of earlier releases', () => {
    const old = [{ date: '2026-12-02', with: 'Zoë' }, { date: '2026-12-04' }];
    assert.deepEqual(kept(old), old);
  });

  it('reject an invalid time', () => {
    assert.isUndefined(kept([{ date: '2026-12-02', time: '25:00' }]));
    assert.isUndefined(kept([{ date: '2026-12-02', time: 'noon' }]));
  });
});
