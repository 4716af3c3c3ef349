import { comingRounds, isOver } from '../../../machines/bow-out/rounds.ts';
import { isFilled } from '../../locales/interpolate.ts';
import type { Facts, Round } from '../../../machines/bow-out/facts.ts';

/**
 * The upcoming interviews, in chronological order.
 *
 * @param now the local date, optionally with the time: `2026-12-02` or `2026-12-02T09:30`
 */
export const coming = (facts: Facts, now: string): readonly Round[] => sorted(comingRounds(facts, now));

/** The past interviews, in chronological order. */
export const past = (facts: Facts, now: string): readonly Round[] =>
  sorted(facts.rounds?.filter((round) => isOver(round, facts, now)));

const sorted = (rounds: readonly Round[] = []): readonly Round[] =>
  // Those at the same time stay in the order in which they were given.
  rounds.toSorted(
    (first, second) => Number(sortKey(first) > sortKey(second)) - Number(sortKey(first) < sortKey(second)),
  );

const sortKey = ({ date, time = '' }: Round) => date + (isFilled(time) ? time : '');
