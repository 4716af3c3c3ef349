import { outcomes } from './rules.ts';
import { machine } from './setup.ts';

/** The advice: one state for each outcome, so that taking one advice is never taken for taking another. */
export const advise = machine.createStateConfig({
  initial: 'stay',
  states: Object.fromEntries(
    outcomes.map((outcome) => [outcome, { tags: 'advice' as const, on: { accept: `#${outcome}` } }]),
  ),
  on: Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      { guard: { type: 'allowed' as const, params: outcome }, target: `#${outcome}` },
    ]),
  ),
});
