import type { Answer } from '../bow-out/machine-setup.ts';

/** The answers with this one in the place of any earlier one to the same question. */
export const replaceAnswer = (answers: readonly Answer[], answer: Answer): readonly Answer[] => [
  ...answers.filter(({ question }) => question !== answer.question),
  answer,
];
