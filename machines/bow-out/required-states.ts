import { machine } from './machine-setup.ts';
import type { Outcome } from './facts.ts';

const form = (field: string, outcome: Outcome, types?: { readonly year: 'year' }) => ({
  tags: 'text' as const,
  meta: { fields: [field, ...Object.keys(types ?? {})], ...(types && { types }) },
  exit: 'record' as const,
  on: { typed: `#${outcome}` },
});

/**
 * What a letter can't be written without: asked between the advice and the draft, and only where it isn't known yet.
 * There is no skip, but Back leads to the advice.
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
    condition: form('what', 'ask-for-terms'),
    earlierRole: form('role', 'redirect-earlier', { year: 'year' }),
    direction: form('work', 'redirect-direction'),
    adjustment: form('what', 'pause'),
  },
});

/** The state that taking an outcome leads to: the outcome itself, or the check for what its letter needs. */
export const towards = (outcome: Outcome): string =>
  outcome in required.states ? `#conversation.required.${outcome}` : `#${outcome}`;
