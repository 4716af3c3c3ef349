import type {
  Details,
  GuardedNext,
  MessageOutcome,
  Next,
  OutcomeDefinition,
  QuestionDefinition,
} from './definition.ts';

/** The details that every letter needs, and so every conversation has. */
export const commonDetails = {
  names: { fields: ['to', 'from'] },
  job: { fields: ['role', 'company'] },
} as const satisfies Details;

/** The answers of a question, and where each leads. */
export function waysFrom(question: QuestionDefinition): Readonly<Record<string, Next>> {
  if ('answers' in question) return question.answers;
  if ('values' in question) return { several: question.next };
  return { typed: question.next, ...(question.mayBeSkipped && { skip: question.next }) };
}

/** The places that an answer may lead to, in the order in which their guards are tried. */
export const branchesOf = (next: Next): readonly (Pick<GuardedNext, 'to'> & Partial<GuardedNext>)[] =>
  (typeof next === 'string' ? [next] : next).map((way) => (typeof way === 'string' ? { to: way } : way));

/** Whether an outcome comes with a message. */
export const hasMessage = (outcome: OutcomeDefinition): outcome is MessageOutcome => 'to' in outcome;
