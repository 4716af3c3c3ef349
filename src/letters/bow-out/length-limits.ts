import { isFilled } from '../../locales/interpolate.ts';
import { limitBy, words } from '../length-limits.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Limit } from '../length-limits.ts';
import type { Channel } from '../types.ts';
import type { ItemId } from './types.ts';

/** The limits of emails by outcome, in words (`docs/domain.md`, section 2, table of outcomes). */
const emailLimits: Record<Outcome, readonly [least: number, most: number]> = {
  stay: [20, 60],
  probe: [0, 110],
  withdraw: [30, 80],
  'keep-door-open': [35, 100],
  'redirect-earlier': [50, 110],
  'redirect-direction': [50, 110],
  'ask-for-call': [35, 90],
  'decline-offer': [30, 90],
  pause: [25, 85],
  'ask-for-terms': [40, 100],
  'take-back': [50, 110],
  safety: [0, 40],
};

/** The limits of a message (`docs/domain.md`, section 2): by outcome for the main email, by channel for all others. */
export function limitOf(outcome: Outcome, facts: Facts, id: ItemId, channel: Channel): Limit {
  const [minimum, maximum] = emailLimits[outcome];
  const least = facts.stage === 'before' ? Math.min(minimum, 20) : minimum;
  return limitBy(channel, id, words(least, maximum + detailWords * countDetails(facts)));
}

/** The number of words that each detail may add to an email: one sentence. */
const detailWords = 15;

/** The number of details that add a sentence. */
const countDetails = ({ pending, other, met, proof, future, reason, feedback }: Facts): number =>
  [
    pending,
    other?.role,
    met?.what ?? met?.project,
    proof?.what,
    future?.work,
    reason?.why,
    feedback === 'yes' ? feedback : '',
  ].filter(isFilled).length;
