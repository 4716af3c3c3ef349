import { seamless } from './join-segments.ts';
import type { Segment } from './types.ts';
import type { Line } from './template.ts';

/** What a phone's inbox shows of a subject, in characters (domain, section 3, rule 19). */
const limit = 60;

/** The first of these subjects that fits the limit; where even the last is too long, its role is cut at a word. */
export function subjectWithin(subjects: readonly Line[]): readonly Segment[] {
  const drafts = subjects.map(({ segments }) => seamless(segments));
  return drafts.find((segments) => lengthOf(segments) <= limit) ?? shortened(drafts.at(-1) ?? []);
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + Array.from(text).length, 0);

/** Cuts what was typed, at a word where there is one, and never within a character. */
function shortened(segments: readonly Segment[]): Segment[] {
  let over = lengthOf(segments) - limit;
  return segments.map((segment) => {
    const characters = Array.from(segment.text);
    if (segment.by === 'author' || over <= 0) return segment;
    const room = Math.max(0, characters.length - over);
    const cut = characters.slice(0, room).join('');
    const word = cut.replace(/\s+\S*$/u, '');
    const text = /\s/u.test(characters[room] ?? ' ') ? cut.trimEnd() : word;
    over -= characters.length - Array.from(text).length;
    return { ...segment, text };
  });
}
