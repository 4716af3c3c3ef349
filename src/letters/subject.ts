import { seamless } from './join-segments.ts';
import type { Segment } from './types.ts';
import type { Line } from './template.ts';

/** The number of characters that a phone's inbox shows, unless they are full-width (`docs/domain.md`, section 3, rule 19). */
export const defaultSubjectLength = 60;

/** The first subject within the limit. If even the last one is too long, its role is shortened at a word. */
export function subjectWithin(
  subjects: readonly Line[],
  maxLength = defaultSubjectLength,
): readonly Segment[] {
  const drafts = subjects.map(({ segments }) => seamless(segments));
  return (
    drafts.find((segments) => lengthOf(segments) <= maxLength) ?? shortenRole(drafts.at(-1) ?? [], maxLength)
  );
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + Array.from(text).length, 0);

/** Shortens typed text at a word boundary if there is one, and never within a code point. */
function shortenRole(segments: readonly Segment[], maxLength: number): Segment[] {
  let excess = lengthOf(segments) - maxLength;
  return segments.map((segment) => {
    const characters = Array.from(segment.text);
    if (segment.by === 'author' || excess <= 0) return segment;
    const available = Math.max(0, characters.length - excess);
    const cut = characters.slice(0, available).join('');
    const word = cut.replace(/\s+\S*$/u, '');
    const text = /\s/u.test(characters[available] ?? ' ') ? cut.trimEnd() : word;
    excess -= characters.length - Array.from(text).length;
    return { ...segment, text };
  });
}
