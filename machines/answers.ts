import type { Answer } from './setup.ts';

/** The answers with this one in the place of any earlier one to the same question. */
export const answered = (answers: readonly Answer[], answer: Answer): readonly Answer[] => [
  ...answers.filter(({ question }) => question !== answer.question),
  answer,
];
