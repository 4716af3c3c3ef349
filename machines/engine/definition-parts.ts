import type { MessageOutcome, Next, OutcomeDefinition, QuestionDefinition } from './definition.ts';

/** The answers of a question, and where each leads. */
export function waysFrom(question: QuestionDefinition): Readonly<Record<string, Next>> {
  if ('answers' in question) return question.answers;
  if ('values' in question) return { several: question.next };
  return { typed: question.next, ...(question.mayBeSkipped && { skip: question.next }) };
}

/** Whether an outcome comes with a message. */
export const hasMessage = (outcome: OutcomeDefinition): outcome is MessageOutcome => 'to' in outcome;
