/** The conversation: questions, answers, rules and advice, without a DOM or texts. */
export { conversation } from './machine.ts';
export { replaceAnswer } from '../engine/replace-answer.ts';
export { replay } from './replay.ts';
export { allows, outcomes, rules } from './rules.ts';
export type { Answer } from './machine.ts';
export type { Doubt, Facts, Outcome, Question, QuestionId } from './facts.ts';
export type { ConversationState, OpenQuestion } from './types.ts';
export type { RuleName } from './rules.ts';
