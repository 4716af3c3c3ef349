import { opening } from './first-question.ts';
import { outcomeOf } from './outcome-of.ts';
import type { ConversationMetadata } from '../engine/types.ts';
import type { Advice, Question } from './facts.ts';
import type { BowOutTypes } from './machine-setup.ts';

/** What the interface has to know of this conversation before its machine has loaded. */
export const metadata: ConversationMetadata<BowOutTypes> = {
  opening,
  variantQuestions: ['situation', 'duration', 'harm'] satisfies readonly Question[],
  outcomeOf: (advice) => outcomeOf(advice as Advice),
  jobOf: ({ job }) => job ?? {},
  needsQuickExit: ({ situation, evidence }, outcome) =>
    situation === 'unsafe' || evidence === 'crossed' || outcome === 'safety',
};
