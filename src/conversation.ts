import type { ConversationMetadata, ConversationState, EngineAnswer } from '../machines/engine/types.ts';
import type { ConversationLetters } from './letters/conversation-letters.ts';
import type { Locale } from './locales/locale.ts';

/** Leads a conversation along its answers, up to a question to stop at although it has an answer. */
export type Replay = (answers: readonly EngineAnswer[], until?: string) => ConversationState;

/** The part of a conversation that the first question does not need. */
export interface LoadedConversation {
  replay: Replay;
  letters: ConversationLetters;
}

/** A conversation as the element shows it: the machine, its metadata, its letters and its words. */
export interface Conversation extends ConversationMetadata {
  /** The words in the language that stands in for one that doesn't load. */
  locale: Locale;
  /** Loads the machine and the letters. */
  load(this: void): Promise<LoadedConversation>;
}
