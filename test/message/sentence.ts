import type { Part, Segment, Sentence } from '../../src/message/kit.ts';

/** A sentence; what stands in ‹these marks› was typed. */
export function sentence(part: Part, text: string): Sentence {
  const segments = text
    .split(/[‹›]/u)
    .map((run, index): Segment => ({ text: run, by: index % 2 ? 'candidate' : 'author' }))
    .filter((segment) => segment.text);
  return { part, from: [], segments };
}
