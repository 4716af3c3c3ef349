import type { Body, Tone } from '../../../../letters/types.ts';
import type { GermanNote, LetterFacts } from '../facts.ts';

/** A note of which the tones differ in a sentence or two. */
export const byTone = (write: (f: LetterFacts, tone: Tone) => Body): GermanNote => ({
  warm: (f) => write(f, 'warm'),
  formal: (f) => write(f, 'formal'),
  brief: (f) => write(f, 'brief'),
});

/** The greeting of a tone. */
export const greeting = (f: LetterFacts, tone: Tone) => (tone === 'formal' ? f.dear : f.hi);

/** The closing of a tone. */
export const closing = (f: LetterFacts, tone: Tone) => (tone === 'formal' ? f.byeFormal : f.bye());
