import * as template from '../template.ts';
import type { Question } from '../../../machines/bow-out/facts.ts';
import type { Tag } from '../template.ts';

/** The template of letters, with the questions of this conversation as the sources of a sentence. */
export { letter, Line, List, say, Value } from '../template.ts';

/** Creates a tag for a sentence that depends on choices: the questions that they answer. */
export const because: (...from: readonly Question[]) => Tag = template.because;

/** Creates a tag for a sentence that may be dropped from a message that is too long; order 1 is dropped first. */
export const spare: (order: number, ...from: readonly Question[]) => Tag = template.spare;
