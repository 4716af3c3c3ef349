import type { EngineAnswer } from './types.ts';

/** The answers with this one in place of any earlier one to the same question. */
export const replaceAnswer = <Answer extends EngineAnswer>(
  answers: readonly Answer[],
  answer: Answer,
): readonly Answer[] => [...answers.filter(({ question }) => question !== answer.question), answer];
