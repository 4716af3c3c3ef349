import { conversation as machine } from '../../machines/conversation.ts';
import { outcomes, rules } from '../../machines/rules.ts';
import { messagesIn, typed } from './messages.ts';
import { answers } from './vocabulary.ts';
import { messageWordsOf, wordsOf } from './words.ts';
import type { Locale } from '../../src/words/locale.ts';
import type { Conversation } from '../contract.ts';

/** This product's conversation in one language, for the linter. */
export async function bowOut(locale: Locale): Promise<Conversation> {
  const [words, messageWords] = await Promise.all([wordsOf(locale), messageWordsOf(locale)]);
  return {
    machine,
    rules: rules,
    outcomes,
    answers,
    words,
    messages: messagesIn(messageWords),
    typed,
  };
}
