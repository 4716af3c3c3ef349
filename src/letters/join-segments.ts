import type { Segment } from './types.ts';

// By splitting, not by a pattern: looking for a word's end from each of 10,000 letters takes seconds.
export const lastWord = (text: string): string => text.split(/\s/u).at(-1) ?? '';
export const firstWord = (text: string): string => text.split(/\s/u, 1)[0] ?? '';

/** Whether two words are the same; a stop by itself is none. */
export const same = (one: string, other: string): boolean =>
  /[\p{L}\p{N}]/u.test(one) && one.toLowerCase() === other.toLowerCase();

/**
 * What was typed stays as it is; what stands round it gives way. “Acme Inc.” brings its own full stop, “Product
 * role” its own “role”, “The Hub” its own article.
 */
export function seamless(segments: readonly Segment[]): Segment[] {
  return segments
    .map((segment, index) => {
      if (segment.by === 'candidate') return segment;
      const before = segments[index - 1]?.text ?? '';
      const after = segments[index + 1]?.text ?? '';
      let { text } = segment;
      if (text.startsWith('.') && '.!?…'.includes(before.at(-1) ?? ' ')) text = text.slice(1);
      const [, next = ''] = /^ ([\p{L}]+)/u.exec(text) ?? [];
      if (same(next, lastWord(before))) text = text.slice(next.length + 1);
      const previous = text.endsWith(' ') ? lastWord(text.slice(0, -1)) : '';
      if (same(previous, firstWord(after))) text = text.slice(0, -previous.length - 1);
      return { ...segment, text };
    })
    .filter(({ text }) => text);
}
