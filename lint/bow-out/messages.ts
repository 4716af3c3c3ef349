import { letters } from '../../src/letters/bow-out/conversation-letters.ts';
import { messagesWith } from '../engine/messages.ts';
import { partsOf } from './required-parts.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { ConversationLetters } from '../../src/letters/conversation-letters.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';
import type { Messages } from '../types.ts';

/** A later date than that of the messages, for interviews and deadlines. */
const later = '2026-12-02';

/** Writes the messages in one locale. */
export const messagesIn = (words: MessageWords): Messages => ({
  ...(words.details && { details: words.details }),
  ...messagesWith({
    // The linter knows outcomes and facts by their names only.
    ...(letters as unknown as ConversationLetters),
    words,
    job: { role: 'Data engineer', company: 'Northwind' },
    hasGreeting: true,
    required: (outcome, facts, channel) => partsOf(outcome as Outcome, facts, channel),
  }),
});

/** Returns a sample answer for the questions that take dates; undefined for free text. */
export const typed = (question: string): readonly unknown[] | undefined => {
  if (question === 'rounds') return [[{ date: later, with: 'Sam' }]];
  return question === 'deadline' ? [{ when: later }] : undefined;
};
