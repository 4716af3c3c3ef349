import { isFilled } from '../locales/interpolate.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, ItemId, Sentence } from './types.ts';

/** How long a message may be. A text message is counted in characters, all others in words. */
export interface Limit {
  least: number;
  most: number;
  unit: 'words' | 'characters';
}

/** Email words by outcome (domain, section 2, the table of outcomes). */
const email: Record<Outcome, readonly [least: number, most: number]> = {
  stay: [20, 60],
  probe: [0, 110],
  withdraw: [30, 80],
  'keep-door-open': [35, 100],
  'redirect-earlier': [50, 110],
  'redirect-direction': [50, 110],
  'ask-for-call': [35, 90],
  'decline-offer': [30, 90],
  pause: [35, 85],
  'ask-for-terms': [40, 100],
  'take-back': [50, 110],
  safety: [0, 40],
};

/** What is said aloud, at most, in words: sixty seconds' worth. */
const spoken = 150;

const words = (least: number, most: number): Limit => ({ least, most, unit: 'words' });

/** The limits of a message (domain, section 2): of the table for the main email, of the channel for the others. */
export function limitOf(outcome: Outcome, facts: Facts, id: ItemId, channel: Channel): Limit {
  if (channel === 'text') return { least: 0, most: 320, unit: 'characters' };
  if (channel === 'chat') return words(0, 80);
  if (channel === 'phone') return words(id === 'main' || id === 'call' ? 60 : 0, spoken);
  if (id !== 'main') return words(0, 100);
  const [least, most] = email[outcome];
  return words(facts.stage === 'before' ? Math.min(least, 20) : least, most + detailWords * details(facts));
}

/** What a detail that the candidate adds may add to an email: a sentence, in words. */
const detailWords = 15;

/** How many details there are that add a sentence. */
const details = ({ pending, other, met, proof, future, reason, feedback }: Facts): number =>
  [
    pending,
    other?.role,
    met?.what ?? met?.project,
    proof?.what,
    future?.work,
    reason?.why,
    feedback === 'yes' ? feedback : '',
  ].filter(isFilled).length;

/** Words as a person counts them: runs of text that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Characters as a person counts them: a surrogate pair is one. */
export const countCharacters = (text: string): number => Array.from(text).length;

export const sizeOf = (text: string, { unit }: Limit): number =>
  unit === 'words' ? countWords(text) : countCharacters(text);

/** The most that a typed name is counted for: a long one is nobody's fault but its bearer's parents'. */
const nameful = { words: 5, characters: 16 };

/** What typed names take beyond what they are counted for. */
export const excessOf = (sentences: readonly Sentence[], limit: Limit): number =>
  sentences
    .flatMap(({ segments }) => segments)
    .filter(({ by }) => by === 'candidate')
    .reduce((sum, { text }) => sum + Math.max(0, sizeOf(text, limit) - nameful[limit.unit]), 0);
