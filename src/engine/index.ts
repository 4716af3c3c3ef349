/** Conversations of one's own: the questions, rules and outcomes, the words and letters, and the element that holds them. */
export { defineMachine } from '../../machines/engine/define-machine.ts';
export { defineLocale } from './define-locale.ts';
export { defineConversation } from './define-conversation.ts';
export { defineElement } from './define-element.ts';
export { because, letter, Line, List, say, spare, Value } from '../letters/template.ts';
export { LetterFacts } from '../letters/letter-facts.ts';
export type { ConversationMachine } from '../../machines/engine/define-machine.ts';
export type { ConversationDefinition, DefinedConversation } from './define-conversation.ts';
export type { ConversationLocale } from './define-locale.ts';
export type { ConversationWords, FactsIn, OutcomeOf } from './words.ts';
export type { Language } from '../locales/language.ts';
export type { Locale } from '../locales/locale.ts';
