/** Additions to the conversation of `<bow-out>`: questions, rules, steps and their words. */
export { bowOut } from '../bow-out-conversation.ts';
export { extend, machineOf } from './extend.ts';
export type { Conversation } from '../conversation.ts';
export type { ExtendedMachine } from './extend.ts';
export type {
  AddedQuestion,
  AddedRule,
  AddedStep,
  AdvisableOutcome,
  DroppableOutcome,
  ExtendedFacts,
  Extension,
  ExtensionWords,
} from './types.ts';
