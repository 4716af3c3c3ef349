import { isNote } from './types.ts';
import type { Channel, Sentence } from './types.ts';
import type { Writing } from './writing.ts';

/**
 * The length limits of a message: in characters for text messages, and in a language without spaces between words; in
 * words for all others.
 */
export interface Limit {
  least: number;
  most: number;
  unit: 'words' | 'characters';
}

/** A limit in words. */
export const words = (least: number, most: number): Limit => ({ least, most, unit: 'words' });

/** The most words that can be spoken in sixty seconds. */
const maxSpokenWords = 150;

/** The limit of a message (`docs/domain.md`, section 2): the outcome's for the main email, the channel's for all others. */
export function limitBy(channel: Channel, id: string, mainEmail: Limit): Limit {
  if (channel === 'text') return { least: 0, most: 320, unit: 'characters' };
  if (channel === 'chat') return words(0, 80);
  if (channel === 'phone') return words(isNote(id) ? 0 : 45, maxSpokenWords);
  return isNote(id) ? words(0, 100) : mainEmail;
}

/** A limit as a language measures it: in characters if it has no spaces between words. */
export function limitFor(
  limit: Limit,
  channel: Channel,
  { charactersPerWord, wordsPerEnglishWord = 1 }: Partial<Writing> = {},
): Limit {
  const { least, most, unit } = limit;
  if (unit === 'characters') return limit;
  const fewest = least * Math.min(1, wordsPerEnglishWord);
  if (charactersPerWord === undefined)
    return words(
      Math.round(fewest),
      channel === 'phone' ? most : Math.round(most * Math.max(1, wordsPerEnglishWord)),
    );
  return {
    least: Math.round(fewest * charactersPerWord),
    most: Math.round(most * charactersPerWord),
    unit: 'characters',
  };
}

/**
 * The number of words: runs of text that contain a letter or a digit. In a language without spaces between words, it is
 * estimated from the letters and digits.
 */
export const countWords = (text: string, charactersPerWord?: number): number =>
  charactersPerWord === undefined
    ? text.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : Math.ceil((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / charactersPerWord);

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
