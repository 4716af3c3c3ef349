import { towards } from './required-states.ts';
import { outcomes } from './rules.ts';
import { machine } from './machine-setup.ts';
import type { Outcome } from './facts.ts';

/** What can be advised after an interview: the rest has been decided by then, or is no matter of what was heard. */
const later: readonly Outcome[] = [
  'stay',
  'withdraw',
  'keep-door-open',
  'redirect-earlier',
  'redirect-direction',
  'ask-for-call',
];

/** One state for each outcome, so that taking one advice is never taken for taking another. */
const advices = (advised: readonly Outcome[], prefix: '' | 'again-' = '') =>
  machine.createStateConfig({
    initial: `${prefix}stay`,
    states: Object.fromEntries(
      advised.map((outcome) => [
        `${prefix}${outcome}`,
        {
          tags: 'advice' as const,
          meta: { outcome },
          on: { accept: towards(outcome) },
          ...(!prefix &&
            later.includes(outcome) && {
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

/** The advice. */
export const advise = advices(outcomes);
/** The advice after an interview. */
export const reconsider = advices(later, 'again-');
