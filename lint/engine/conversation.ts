import { messagesOf } from './messages.ts';
import { typedAnswers } from './sample-answers.ts';
import { linterWords } from './words.ts';
import type { AnyStateMachine } from 'xstate';
import type { DefinedConversation } from '../../src/engine/define-conversation.ts';
import type { Conversation, Rule } from '../types.ts';

/** Whether a value is a conversation that `defineConversation` has made. */
export const isDefined = (value: unknown): value is DefinedConversation =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'machine', 'locale', 'replay', 'letters'].every((key) => key in value) &&
  'rules' in (value as { machine: object }).machine;

/** A conversation that `defineConversation` has made, for the linter. */
export function fromDefined(conversation: DefinedConversation): Conversation {
  const { name, machine, locale } = conversation;
  return {
    name,
    machine: machine.machine as AnyStateMachine,
    rules: machine.rules as Readonly<Record<string, Rule>>,
    ruleGuard: 'matches',
    outcomes: Object.keys(machine.outcomes),
    offersUnadvised: true,
    words: linterWords(locale.lang, locale.words),
    messages: messagesOf(conversation),
    typed: (question, fields) => typedAnswers(machine, question, fields),
  };
}
