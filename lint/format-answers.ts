import type { Answer } from './types.ts';

function formatValue({ type, values }: Answer): string {
  if (type !== 'several') return type;
  return values?.length ? values.join(', ') : 'none';
}

/** Formats an answer for a report: `doubts: pay, nerves`. */
export const formatAnswer = (answer: Answer): string => `${answer.question}: ${formatValue(answer)}`;

/** Formats a sequence of answers for a report: `situation: process → doubts: nerves`. */
export const formatAnswers = (answers: readonly Answer[]): string =>
  answers.map(formatAnswer).join(' → ') || 'before any answer';
