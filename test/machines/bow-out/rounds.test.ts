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

describe('the rounds to come (case 1)', () => {
  it('are those of today and later, where no time is known', () => {
    assert.deepEqual(coming('2026-11-28'), [1, 2, 3, 4]);
  });

  it('leave out what is over by the clock', () => {
    assert.deepEqual(coming('2026-11-28T09:30'), [2, 3, 4]);
    assert.deepEqual(coming('2026-11-28T08:00'), [1, 2, 3, 4]);
    assert.deepEqual(coming('2026-11-29T08:00'), [4]);
  });

  it('leave out the interview of today that the candidate has come back from', () => {
    assert.deepEqual(coming('2026-11-28T10:00', { scopeHeard: 'good' }), [2, 4]);
    assert.deepEqual(coming('2026-11-28', { scopeHeard: 'good' }), [4]);
  });

  it('are none where there are none', () => {
    assert.isEmpty(comingRounds({}, '2026-11-28'));
  });
});

describe('a diary (case 17)', () => {
  const kept = (value: readonly Round[]) =>
    replay([...seed, { question: 'rounds', type: 'typed', value }]).facts.rounds;

  it('takes times, and two rounds on one day', () => {
    const two = [
      { date: '2026-12-02', time: '09:30' },
      { date: '2026-12-02', time: '14:00', with: 'Sam' },
    ];
    assert.deepEqual(kept(two), two);
  });

  it('takes rounds without a time, as earlier releases stored them', () => {
    const old = [{ date: '2026-12-02', with: 'Zoë' }, { date: '2026-12-04' }];
    assert.deepEqual(kept(old), old);
  });

  it('takes no time that is none', () => {
    assert.isUndefined(kept([{ date: '2026-12-02', time: '25:00' }]));
    assert.isUndefined(kept([{ date: '2026-12-02', time: 'noon' }]));
  });
});
