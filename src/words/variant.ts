import type { Facts } from '../../machines/facts.ts';

/** The words that fit the candidate's situation: a variant's where it has any, the usual ones elsewhere. */
export const variant = <Words extends object>(
  words: Words & { variants?: Partial<Record<string, Partial<Words>>> },
  { situation }: Facts,
): Words => ({ ...words, ...(situation && words.variants?.[situation]) });
