import { ahead } from '../../machines/bow-out/facts.ts';
import { coming, daysBetween } from './dates.ts';
import { channels } from './types.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, ItemId, Recipient, When } from './types.ts';

/** What kind of message an outcome has: it says no, it asks for something, or it goes on. */
export type Kind = 'leaving' | 'asking' | 'staying';
export type AskingOutcome = 'ask-for-call' | 'ask-for-terms' | 'pause';
export type StayingOutcome = 'stay' | 'probe';
export type LeavingOutcome = Exclude<Outcome, AskingOutcome | StayingOutcome>;

/** Outcomes that ask for something and leave the rest open. */
export const asks = (outcome: Outcome): outcome is AskingOutcome =>
  outcome === 'ask-for-call' || outcome === 'ask-for-terms' || outcome === 'pause';

/** Outcomes after which there is more to do than to write. */
export const goesOn = (outcome: Outcome): outcome is StayingOutcome =>
  outcome === 'stay' || outcome === 'probe';

export const kindOf = (outcome: Outcome): Kind =>
  asks(outcome) ? 'asking' : goesOn(outcome) ? 'staying' : 'leaving';

/** Outcomes whose message says no. */
export const saysNo = (outcome: Outcome): boolean =>
  leaves(outcome) || outcome === 'decline-offer' || outcome === 'take-back';

/** Whether a message says no, and so must say it well: not what comes after it has been said. */
export const declines = (outcome: Outcome, id: ItemId): boolean =>
  saysNo(outcome) && id !== 'reopen' && id !== 'hold-firm';

/** Outcomes that end an application, an offer not yet being there. */
export const leaves = (outcome: Outcome): boolean =>
  outcome === 'withdraw' || outcome === 'keep-door-open' || redirects(outcome);

export const redirects = (outcome: Outcome): boolean =>
  outcome === 'redirect-earlier' || outcome === 'redirect-direction';

/** Whether the next round is less than a day off, by what was said or by its date. */
export function isImminent(facts: Facts, today: string): boolean {
  if (ahead(facts) === 'day') return true;
  const [next] = coming(facts, today);
  return next !== undefined && daysBetween(today, next.date) <= 1;
}

/** Final round, offer, or less than a day to go: a call first, and the message confirms it (domain, section 2). */
export function callsFirst(outcome: Outcome, facts: Facts, today: string): boolean {
  if (outcome === 'decline-offer' || outcome === 'take-back') return true;
  if (!leaves(outcome) && outcome !== 'pause') return false;
  return facts.stage === 'final' || isImminent(facts, today);
}

/** What an outcome can be said by. Nobody rings to ask for a call, and nothing unsafe is to be rung. */
export function channelsOf(outcome: Outcome): readonly Channel[] {
  const isSpoken = saysNo(outcome) || outcome === 'pause' || outcome === 'ask-for-terms';
  return isSpoken ? channels : channels.filter((channel) => channel !== 'phone');
}

/** Who the main message goes to, where no agency is in between. */
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

/** When the main message goes out, where no call comes before it. */
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
