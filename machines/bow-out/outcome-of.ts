import type { Advice, Outcome } from './facts.ts';

/** The outcome that an advice recommends. */
export const outcomeOf = (advice: Advice): Outcome => advice.replace('again-', '') as Outcome;
