/** The conversation without a page: questions, answers, rules and advice. Runs anywhere; knows no words. */
export { conversation } from './conversation.ts';
export { answered } from './answers.ts';
export { replay } from './replay.ts';
export { allows, outcomes, rules } from './rules.ts';
export type { Answer } from './conversation.ts';
export type { Doubt, Facts, Outcome, Prompt, Question } from './facts.ts';
export type { OpenQuestion, Turn } from './replay.ts';
export type { RuleName } from './rules.ts';
