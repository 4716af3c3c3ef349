import { messagesOf } from './messages.ts';
import { typedAnswers } from './sample-answers.ts';
import type { AnyStateMachine } from 'xstate';
import type { DefinedConversation } from '../../src/engine/define-conversation.ts';
import type { Conversation, OutcomeWords, QuestionWords, Rule, Text, Words } from '../types.ts';

type Row = Text | Readonly<Record<string, Text>>;

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
    words: wordsOf(locale),
    messages: messagesOf(conversation),
    typed: (question, fields) => typedAnswers(machine, question, fields),
  };
}

function wordsOf({ lang, words }: DefinedConversation['locale']): Words {
  const questions = words.questions as Readonly<Record<string, QuestionWords & { reassure?: Row }>>;
  return {
    lang,
    questions,
    outcomes: Object.fromEntries(
      Object.entries(words.outcomes as Readonly<Record<string, OutcomeWords & { variants?: object }>>).map(
        ([id, { variants: _, ...own }]) => [id, own],
      ),
    ),
    tables: {
      reassure: Object.fromEntries(
        Object.entries(questions).flatMap(([question, { reassure }]) =>
          reassure === undefined ? [] : [[question, reassure]],
        ),
      ),
      reasons: Object.fromEntries(
        Object.entries(words.reasons as Readonly<Record<string, object>>).map(([question, row]) => [
          question,
          'nouns' in row ? (row.nouns as Row) : (row as Row),
        ]),
      ),
      offers: words.offers,
    },
  };
}
