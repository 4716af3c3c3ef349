import { towards } from './required-states.ts';
import { outcomes } from './rules.ts';
import { machine } from './machine-setup.ts';
import type { Outcome } from './facts.ts';

/** The outcomes that can be advised after an interview. All others do not depend on the interviewer's answers. */
const afterInterview: readonly Outcome[] = [
  'stay',
  'withdraw',
  'keep-door-open',
  'redirect-earlier',
  'redirect-direction',
  'ask-for-call',
];

/** One state for each outcome, so that accepting one advice never counts as accepting another. */
const adviceStates = (outcomesToAdvise: readonly Outcome[], prefix: '' | 'again-' = '') =>
  machine.createStateConfig({
    initial: `${prefix}stay`,
    states: Object.fromEntries(
      outcomesToAdvise.map((outcome) => [
        `${prefix}${outcome}`,
        {
          tags: 'advice' as const,
          meta: { outcome },
          on: { accept: towards(outcome) },
          ...(!prefix &&
            afterInterview.includes(outcome) && {
              always: { guard: 'debriefed' as const, target: `#conversation.reconsider.again-${outcome}` },
            }),
        },
      ]),
    ),
    on: Object.fromEntries(
      outcomes.map((outcome) => [
        outcome,
        { guard: { type: 'allowed' as const, params: outcome }, target: towards(outcome) },
      ]),
    ),
  });

/** The advice before an interview. */
export const advise = adviceStates(outcomes);
/** The advice after an interview. */
export const reconsider = adviceStates(afterInterview, 'again-');
