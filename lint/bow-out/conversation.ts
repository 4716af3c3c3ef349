import { conversation as machine } from '../../machines/bow-out/machine.ts';
import { outcomes, rules } from '../../machines/bow-out/rules.ts';
import { messagesIn, typed } from './messages.ts';
import { messageWordsOf, wordsOf } from './words.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';
import type { Conversation } from '../types.ts';

/** The conversation of `<bow-out>` in one locale, for the linter. */
export async function bowOut(locale: BowOutLocale): Promise<Conversation> {
  const [words, messageWords] = await Promise.all([wordsOf(locale), messageWordsOf(locale)]);
  return {
    name: 'bow-out',
    machine,
    rules,
    outcomes,
    words,
    messages: messagesIn(messageWords),
    typed,
  };
}
