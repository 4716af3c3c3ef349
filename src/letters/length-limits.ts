import { isFilled } from '../locales/interpolate.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, ItemId, Sentence } from './types.ts';

/** The length limits of a message: in characters for text messages, in words for all others. */
export interface Limit {
  least: number;
  most: number;
  unit: 'words' | 'characters';
}

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

/** The most words that can be spoken in sixty seconds. */
const maxSpokenWords = 150;

const words = (minimum: number, maximum: number): Limit => ({ least: minimum, most: maximum, unit: 'words' });

/** The limits of a message (`docs/domain.md`, section 2): by outcome for the main email, by channel for all others. */
export function limitOf(outcome: Outcome, facts: Facts, id: ItemId, channel: Channel): Limit {
  if (channel === 'text') return { least: 0, most: 320, unit: 'characters' };
  if (channel === 'chat') return words(0, 80);
  if (channel === 'phone') return words(id === 'main' || id === 'call' ? 45 : 0, maxSpokenWords);
  if (id !== 'main') return words(0, 100);
  const [minimum, maximum] = emailLimits[outcome];
  return words(
    facts.stage === 'before' ? Math.min(minimum, 20) : minimum,
    maximum + detailWords * countDetails(facts),
  );
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

/** The number of words: runs of text that contain a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The number of code points. */
export const countCharacters = (text: string): number => Array.from(text).length;

export const sizeOf = (text: string, { unit }: Limit): number =>
  unit === 'words' ? countWords(text) : countCharacters(text);

/** The size up to which typed text counts. A long name must not push a message over its limit. */
const countedNameSize = { words: 5, characters: 16 };

/** The part of the typed text's size that does not count. */
export const excessOf = (sentences: readonly Sentence[], limit: Limit): number =>
  sentences
    .flatMap(({ segments }) => segments)
    .filter(({ by }) => by === 'candidate')
    .reduce((sum, { text }) => sum + Math.max(0, sizeOf(text, limit) - countedNameSize[limit.unit]), 0);
