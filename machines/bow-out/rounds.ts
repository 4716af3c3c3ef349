import { debriefed } from './facts.ts';
import type { Facts, Round } from './facts.ts';

/**
 * Whether a round is over, by its date and time. A round today without a time is over once the candidate has answered
 * the debrief.
 *
 * @param now the local date, optionally with the time: `2026-12-02` or `2026-12-02T09:30`
 */
export function isOver({ date, time }: Round, facts: Facts, now: string): boolean {
  const [today = '', clock] = now.split('T');
  if (date !== today) return date < today;
  return time && clock ? time <= clock : debriefed(facts);
}

/** The upcoming rounds, in the order in which they were typed. */
export const comingRounds = (facts: Facts, now: string): readonly Round[] =>
  (facts.rounds ?? []).filter((round) => !isOver(round, facts, now));
