import { createCompose } from '../compose.ts';
import { createWriter } from '../write-message.ts';
import { limitOf } from './length-limits.ts';
import { nextSteps } from './next-steps.ts';
import { channelsOf } from './outcome-traits.ts';
import { planOf } from './plan.ts';
import type { Facts, Outcome, Question } from '../../../machines/bow-out/facts.ts';
import type * as letterTypes from '../letter-types.ts';
import type { BowOutLetterTypes, Kit } from './types.ts';

/** The options of {@link compose}. */
export type ComposeOptions = letterTypes.ComposeOptions<BowOutLetterTypes>;

/** The rules by which the letters of this conversation are planned and written. */
export const letterRules = {
  planOf,
  nextSteps,
  channelsOf,
  limitOf,
  decisionQuestions: [
    'situation',
    'offer',
    'otherJob',
    'duration',
    'doubts',
    'evidence',
    'certainty',
  ] satisfies readonly Question[],
};

/** Writes single messages of this conversation. */
export const writer = createWriter<BowOutLetterTypes>(letterRules);

/**
 * Composes the messages and steps for an outcome, in order. Pure: the same facts and options give the same kit.
 *
 * A sentence whose facts are missing is left out, so the first draft is complete and each added fact improves it.
 *
 * @throws RangeError if the locale has no letter for a message of the kit
 */
export const compose: (outcome: Outcome, facts: Facts, options: ComposeOptions) => Kit =
  /* @__PURE__ */ createCompose<BowOutLetterTypes>(letterRules, writer);
