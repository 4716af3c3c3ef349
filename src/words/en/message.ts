import { family as asking } from './asking.ts';
import { wordsWith } from '../message-words.ts';
import { frame } from './frame.ts';
import { family as leaving } from './leaving.ts';
import { notes } from './notes.ts';
import { family as staying } from './staying.ts';
import type { MessageWords } from '../message-words.ts';

/** English: everything that the messages say. The desk fetches what the kind of message needs. */
export const message: MessageWords = wordsWith(
  frame,
  {
    ...asking,
    ...staying,
    phrases: { ...asking.phrases, ...staying.phrases, ...leaving.phrases },
    subjects: { ...asking.subjects, ...staying.subjects, ...leaving.subjects } satisfies Omit<
      MessageWords['subjects'],
      keyof typeof notes.subjects
    >,
  },
  notes,
);
