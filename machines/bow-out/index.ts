/** The conversation: questions, answers, rules and advice, without a DOM or texts. */
export { conversation } from './machine.ts';
export { replaceAnswer as answered } from '../engine/replace-answer.ts';
export { replay } from '../engine/replay.ts';
export { allows, outcomes, rules } from './rules.ts';
export type { Answer } from './machine.ts';
export type { Doubt, Facts, Outcome, QuestionId as Prompt, Question } from './facts.ts';
export type { OpenQuestion, ConversationState as Turn } from '../engine/replay.ts';
export type { RuleName } from './rules.ts';
