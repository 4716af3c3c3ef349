import { endMarks } from './writing.ts';
import type { Segment } from './types.ts';

// `split` rather than a regular expression, which takes seconds to backtrack on a word of 10,000 letters.
export const lastWord = (text: string): string => text.split(/\s/u).at(-1) ?? '';
export const firstWord = (text: string): string => text.split(/\s/u, 1)[0] ?? '';

/** Whether two words are the same, ignoring case. Punctuation alone is not a word. */
export const same = (one: string, other: string): boolean =>
  /[\p{L}\p{N}]/u.test(one) && one.toLowerCase() === other.toLowerCase();

/**
 * Removes duplicates where the letter's text meets typed text: a second full stop after “Acme Inc.”, a second “role”
 * after “Product role”, a second article before “The Hub”. Typed text is never changed.
 *
 * This holds for every language: only what is there twice goes, and a word only where spaces show that it is one.
 */
export function seamless(segments: readonly Segment[]): Segment[] {
  return segments
    .map((segment, index) => {
      if (segment.by === 'candidate') return segment;
      const before = segments[index - 1]?.text ?? '';
      const after = segments[index + 1]?.text ?? '';
      let { text } = segment;
      if (/^[.。]/u.test(text) && `${endMarks}…`.includes(before.at(-1) ?? ' ')) text = text.slice(1);
      const [, next = ''] = /^ ([\p{L}]+)/u.exec(text) ?? [];
      if (same(next, lastWord(before))) text = text.slice(next.length + 1);
      const previous = text.endsWith(' ') ? lastWord(text.slice(0, -1)) : '';
      if (same(previous, firstWord(after))) text = text.slice(0, -previous.length - 1);
      return { ...segment, text };
    })
    .filter(({ text }) => text);
}
