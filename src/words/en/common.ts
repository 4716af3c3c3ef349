import { frame } from './phrases/frame.ts';
import type { FamilyWords, MessageWords, NoteWords } from '../message-words.ts';

/** English: the words of a message, of which those are given that one kind alone needs, or the notes round it. */
export const wordsWith = ({ phrases, subjects, ...others }: FamilyWords, notes?: NoteWords) =>
  ({
    // The BCP 47 tag that dates and lists are written by.
    locale: 'en-GB',
    round: { with: ' with ' },
    ...others,
    phrases: { ...frame, ...phrases, ...notes?.phrases },
    subjects: { ...subjects, ...notes?.subjects },
  }) as MessageWords;
