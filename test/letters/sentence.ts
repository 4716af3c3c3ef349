import type { Question } from '../../machines/bow-out/facts.ts';
import type { Segment, Sentence } from '../../src/letters/types.ts';

/** Creates a sentence with its sources; text in ‹these marks› was typed by the candidate. */
export function sentence(text: string, ...from: readonly Question[]): Sentence {
  const segments = text
    .split(/[‹›]/u)
    .map((run, index): Segment => ({ text: run, by: index % 2 ? 'candidate' : 'author' }))
    .filter((segment) => segment.text);
  return { from, segments };
}
