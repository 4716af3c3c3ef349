import { formMeta } from './forms.ts';
import { machine } from './machine-setup.ts';
import type { Outcome } from './facts.ts';
import type { TextQuestion } from './forms.ts';
import type { Meta } from './machine-setup.ts';

const formState = (question: TextQuestion, outcome: Outcome, meta: Omit<Meta, 'fields'> = {}) => ({
  tags: 'text' as const,
  meta: { ...formMeta(question), ...meta },
  exit: 'record' as const,
  on: { typed: `#${outcome}` },
});

/**
 * The facts that a letter requires, asked between the advice and the draft if they are not known yet. They cannot be
 * skipped, but Back leads to the advice.
 */
export const required = machine.createStateConfig({
  initial: 'ask-for-terms',
  states: {
    'ask-for-terms': {
      always: [{ guard: { type: 'lacks', params: 'condition' }, target: 'condition' }, '#ask-for-terms'],
    },
    'redirect-earlier': {
      always: [
        { guard: { type: 'lacks', params: 'earlierRole' }, target: 'earlierRole' },
        '#redirect-earlier',
      ],
    },
    'redirect-direction': {
      always: [{ guard: { type: 'lacks', params: 'direction' }, target: 'direction' }, '#redirect-direction'],
    },
    pause: { always: [{ guard: 'needsAdjustment', target: 'adjustment' }, '#pause'] },
    condition: formState('condition', 'ask-for-terms'),
    earlierRole: formState('earlierRole', 'redirect-earlier'),
    direction: formState('direction', 'redirect-direction', { sameAs: 'future' }),
    adjustment: formState('adjustment', 'pause'),
  },
});

/** The target of accepting an outcome: its state, or the check for the facts that its letter requires. */
export const towards = (outcome: Outcome): string =>
  outcome in required.states ? `#conversation.required.${outcome}` : `#${outcome}`;
