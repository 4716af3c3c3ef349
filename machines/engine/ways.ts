import type { Next, QuestionDefinition } from './definition.ts';

/** The answers of a question, and where each leads. */
export function waysFrom(question: QuestionDefinition): Readonly<Record<string, Next>> {
  if ('answers' in question) return question.answers;
  if ('values' in question) return { several: question.next };
  return { typed: question.next, ...(question.mayBeSkipped && { skip: question.next }) };
}
