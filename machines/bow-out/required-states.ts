import { machine } from './machine-setup.ts';
import type { Outcome } from './facts.ts';
import type { Meta } from './machine-setup.ts';

const formState = (fields: readonly string[], outcome: Outcome, meta: Omit<Meta, 'fields'> = {}) => ({
  tags: 'text' as const,
  meta: { fields, ...meta },
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
    condition: formState(['what'], 'ask-for-terms'),
    earlierRole: formState(['role', 'year'], 'redirect-earlier', { types: { year: 'year' } }),
    direction: formState(['work'], 'redirect-direction', { sameAs: 'future' }),
    adjustment: formState(['what'], 'pause'),
  },
});

/** The target of accepting an outcome: its state, or the check for the facts that its letter requires. */
export const towards = (outcome: Outcome): string =>
  outcome in required.states ? `#conversation.required.${outcome}` : `#${outcome}`;
