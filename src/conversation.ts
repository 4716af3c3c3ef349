import type { ConversationMetadata, ConversationState, EngineAnswer } from '../machines/engine/types.ts';
import type { ConversationLetters } from './letters/conversation-letters.ts';
import type { Locales, loadLanguages } from './locales/load-locale.ts';
import type { Locale } from './locales/locale.ts';

/** The part of a conversation that the first question does not need. */
export interface LoadedConversation {
  /** Leads the conversation along its answers, up to a question to stop at although it has an answer. */
  replay(this: void, answers: readonly EngineAnswer[], until?: string): ConversationState;
  letters: ConversationLetters;
}

export type Replay = LoadedConversation['replay'];

/** What a page in another language than the conversation's default needs. */
export interface LoadedLanguages {
  loadLanguages: typeof loadLanguages;
  /** The languages of the conversation besides its default. */
  languages?: Locales;
}

/** A conversation as the element shows it: the machine, its metadata, its letters and its words. */
export interface Conversation extends ConversationMetadata {
  /** Keeps its answers apart from those of other conversations on the page. That of `<bow-out>` has none. */
  name?: string;
  /** The words in the language that stands in for one that doesn't load. */
  locale: Locale;
  /** Loads the other languages, or what loads those of a host. */
  languages(this: void): Promise<LoadedLanguages>;
  /** Loads the machine and the letters. */
  load(this: void): Promise<LoadedConversation>;
}
