import { allWordsOf } from '../../src/locales/locale.ts';
import { linterWords } from '../engine/words.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';
import type { Words } from '../types.ts';

/** Returns the words of a locale for questions, answers and outcomes. */
export const wordsOf = async (locale: BowOutLocale): Promise<Words> =>
  linterWords(locale.lang, await allWordsOf(locale));

/** Loads the words of the messages in a locale. */
export const messageWordsOf = async (locale: BowOutLocale): Promise<MessageWords> =>
  (await locale.rest()).rest.message;
