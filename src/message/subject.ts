import { parts, slotsOf } from '../words/fill.ts';
import type { Phrase } from '../words/fill.ts';
import type { Segment } from './kit.ts';
import type { Fillings } from './slots.ts';

/** What a phone's inbox shows of a subject, in characters (domain, section 3, rule 19). */
const limit = 60;

/**
 * The subject: of those that can be filled and name the role, the one that says most within the limit. Where even
 * the shortest is too long the role is cut at a word.
 */
export function subject(phrase: Phrase, fillings: Fillings): readonly Segment[] {
  const drafts = [phrase]
    .flat()
    .filter((sentence) => slotsOf(sentence).every((name) => fillings[name]))
    .filter((sentence) => !fillings['role'] || slotsOf(sentence).includes('role'))
    .sort((a, b) => slotsOf(b).length - slotsOf(a).length);
  const fitting = drafts
    .map((draft) => segmentsOf(draft, fillings))
    .find((segments) => lengthOf(segments) <= limit);
  if (fitting) return fitting;
  return shortened(segmentsOf(drafts.at(-1) ?? '', fillings));
}

const segmentsOf = (draft: string, fillings: Fillings): Segment[] =>
  parts(draft)
    .flatMap((part, index): readonly Segment[] =>
      index % 2 ? (fillings[part]?.segments ?? []) : [{ text: part, by: 'author' }],
    )
    .filter(({ text }) => text);

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + Array.from(text).length, 0);

/** Cuts what was typed, at a word where there is one, and never within a character. */
function shortened(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    if (segment.by === 'author') return segment;
    const characters = Array.from(segment.text);
    const room = limit - (lengthOf(segments) - characters.length);
    const cut = characters.slice(0, room).join('');
    const word = cut.replace(/\s+\S*$/u, '');
    return { ...segment, text: /\s/u.test(characters[room] ?? ' ') ? cut.trimEnd() : word };
  });
}
