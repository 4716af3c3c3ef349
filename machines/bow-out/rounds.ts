import { debriefed } from './facts.ts';
import type { Facts, Round } from './facts.ts';

/**
 * Whether a round is over: its day is past, or its time is. A round today without a time is over once the candidate
 * has come back from an interview.
 *
 * @param now the local day, and where it is known the time: `2026-12-02` or `2026-12-02T09:30`
 */
export function isOver({ date, time }: Round, facts: Facts, now: string): boolean {
  const [today = '', clock] = now.split('T');
  if (date !== today) return date < today;
  return time && clock ? time <= clock : debriefed(facts);
}

/** The rounds that are still to come, in the order they were typed. */
export const comingRounds = (facts: Facts, now: string): readonly Round[] =>
  (facts.rounds ?? []).filter((round) => !isOver(round, facts, now));
