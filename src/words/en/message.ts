import { family as asking } from './asking.ts';
import { wordsWith } from './common.ts';
import { family as leaving } from './leaving.ts';
import type { MessageWords } from '../message-words.ts';

/** English: everything that the messages say. The desk fetches what the kind of message needs. */
export const message: MessageWords = wordsWith({
  ...asking,
  phrases: { ...asking.phrases, ...leaving.phrases } satisfies Partial<MessageWords['phrases']>,
  subjects: { ...asking.subjects, ...leaving.subjects } satisfies MessageWords['subjects'],
});
