import { ahead, debriefed } from '../../../machines/bow-out/facts.ts';
import { daysBetween } from '../dates.ts';
import { channels } from '../types.ts';
import { coming } from './rounds.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel } from '../types.ts';
import type { ItemId, Recipient, When } from './types.ts';

export type AskingOutcome = 'ask-for-call' | 'ask-for-terms' | 'pause';
export type StayingOutcome = 'stay' | 'probe';

/** Whether an outcome asks for something, and leaves the decision open. */
export const asks = (outcome: Outcome): outcome is AskingOutcome =>
  outcome === 'ask-for-call' || outcome === 'ask-for-terms' || outcome === 'pause';

/** Whether an outcome continues the process. The message is secondary to the preparation then. */
export const goesOn = (outcome: Outcome): outcome is StayingOutcome =>
  outcome === 'stay' || outcome === 'probe';

/** Whether the message of an outcome declines. */
export const saysNo = (outcome: Outcome): boolean =>
  leaves(outcome) || outcome === 'decline-offer' || outcome === 'take-back';

/** Whether a message declines, so that the decision rules apply. They do not apply to later messages. */
export const declines = (outcome: Outcome, id: ItemId): boolean =>
  saysNo(outcome) && id !== 'reopen' && id !== 'hold-firm';

/** Whether an outcome ends an application before an offer. */
export const leaves = (outcome: Outcome): boolean =>
  outcome === 'withdraw' || outcome === 'keep-door-open' || redirects(outcome);

export const redirects = (outcome: Outcome): boolean =>
  outcome === 'redirect-earlier' || outcome === 'redirect-direction';

/** Whether the next interview is within a day, by the candidate's answer or by its date. */
export function isImminent(facts: Facts, today: string): boolean {
  if (ahead(facts) === 'day') return true;
  const [next] = coming(facts, today);
  return next !== undefined && daysBetween(today, next.date) <= 1;
}

/** Whether nobody has said when the next interview is, so that it may be today. */
export const mayBeImminent = (facts: Facts): boolean =>
  ahead(facts) === undefined && !facts.rounds?.length && !debriefed(facts);

/**
 * Whether to call first and confirm by message: in the final round, after an offer, or within a day of the interview
 * (`docs/domain.md`, section 2, modifiers).
 */
export function callsFirst(outcome: Outcome, facts: Facts, today: string): boolean {
  if (outcome === 'decline-offer' || outcome === 'take-back') return true;
  if (!leaves(outcome) && outcome !== 'pause') return false;
  return facts.stage === 'final' || isImminent(facts, today);
}

/** The channels of an outcome. A request for a call is not made by phone, and unsafe situations rule out a call. */
export function channelsOf(outcome: Outcome): readonly Channel[] {
  const isSpoken = saysNo(outcome) || outcome === 'pause' || outcome === 'ask-for-terms';
  return isSpoken ? channels : channels.filter((channel) => channel !== 'phone');
}

/** The recipient of the main message, unless there is an agency. */
export const recipientOf: Record<Outcome, Recipient> = {
  stay: 'recruiter',
  probe: 'interviewer',
  withdraw: 'recruiter',
  'keep-door-open': 'recruiter',
  'redirect-earlier': 'recruiter',
  'redirect-direction': 'recruiter',
  'ask-for-call': 'recruiter',
  'decline-offer': 'manager',
  pause: 'scheduler',
  'ask-for-terms': 'recruiter',
  'take-back': 'manager',
  safety: 'nobody',
};

/** When to send the main message, unless a call comes first. */
export const timingOf: Record<Outcome, When> = {
  stay: 'if-you-must',
  probe: 'day-before',
  withdraw: 'today',
  'keep-door-open': 'today',
  'redirect-earlier': 'today',
  'redirect-direction': 'today',
  'ask-for-call': 'today',
  'decline-offer': 'today',
  pause: 'today',
  'ask-for-terms': 'today',
  'take-back': 'today',
  safety: 'if-you-must',
};
