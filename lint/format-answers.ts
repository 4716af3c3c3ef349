import type { Answer } from './types.ts';

function said({ type, values }: Answer): string {
  if (type !== 'several') return type;
  return values?.length ? values.join(', ') : 'none';
}

/** One answer as a person reads it: `doubts: pay, nerves`. */
export const toldAnswer = (answer: Answer): string => `${answer.question}: ${said(answer)}`;

/** Answers as a person reads them: `situation: process → doubts: nerves`. */
export const told = (answers: readonly Answer[]): string =>
  answers.map(toldAnswer).join(' → ') || 'before any answer';
