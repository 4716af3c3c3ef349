import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';

/**
 * The words that fit what the candidate has said: those of a variant where there is one for the situation, for what
 * would help, for what felt wrong or for the outcome, the usual ones elsewhere.
 */
export const variant = <Words extends object>(
  words: Words & { variants?: Partial<Record<string, Partial<Words>>> },
  { situation, duration, harm }: Facts,
  outcome?: Outcome | null,
): Words =>
  Object.assign(
    {},
    words,
    ...[situation, duration, harm, outcome].map((fact) => fact && words.variants?.[fact]),
  ) as Words;
