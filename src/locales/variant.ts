import type { Varied } from './interface-words.ts';

/**
 * The words that fit what the candidate has said: those of a variant where there is one for any of these answers, the
 * usual ones elsewhere.
 *
 * @param answers answers, or an outcome; a later one takes precedence
 */
export const variant = <Words extends object>(
  words: Varied<Words>,
  answers: readonly (string | null | undefined)[],
): Words => Object.assign({}, words, ...answers.map((answer) => answer && words.variants?.[answer])) as Words;
