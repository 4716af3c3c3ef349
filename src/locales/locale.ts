import type { MessageWords } from '../letters/letter-types.ts';
import type { EditorPatterns } from './proofreading-words.ts';
import type { AllWords, ChatInterfaceWords, DeskInterfaceWords, PluralRule } from './interface-words.ts';

/** A language: what the first question needs, and how the rest is fetched. */
export interface Locale {
  /** BCP 47 */
  lang: string;
  /** The BCP 47 tag that dates, lists and plurals go by. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /**
   * Which form a number takes, in a language that writes small numbers in the digits 0 to 9. Without it `Intl` is asked,
   * which takes a phone a good part of the time to the first question.
   */
  plural?: PluralRule;
  /** The first question. */
  questions: AllWords['questions'];
  interface: ChatInterfaceWords;
  rest: () => Promise<{ rest: Rest }>;
  /** Adds to another language what an extension of the conversation says. */
  extend?(this: void, locale: Locale): Locale;
}

/** Everything that a language says after the first question. */
export interface Rest extends Omit<AllWords, 'interface'> {
  interface: DeskInterfaceWords;
  /** The letters: the candidate may well write in another language than they read. */
  message: MessageWords;
  /** What the proofreader looks for in a letter. */
  patterns: EditorPatterns;
}

/** Everything that the chat says in a language, fetched. */
export async function allWordsOf(locale: Locale): Promise<AllWords> {
  const { rest } = await locale.rest();
  const { message: _message, patterns: _patterns, ...words } = rest;
  return {
    ...words,
    questions: { ...locale.questions, ...words.questions },
    interface: { ...locale.interface, ...words.interface },
  };
}

/** The languages of a conversation. */
export interface Speech {
  chat: Locale;
  /** The languages that the candidate can write in, that of the chat among them. The first is the default. */
  messages: readonly Locale[];
}
