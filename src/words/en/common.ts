import { frame } from './phrases/frame.ts';
import type { FamilyWords, MessageWords } from '../message-words.ts';

/** English: the words of a message, of which those that one kind alone needs are given. */
export const wordsWith = ({ phrases, ...others }: FamilyWords) =>
  ({
    // The BCP 47 tag that dates and lists are written by.
    locale: 'en-GB',
    round: { with: ' with ' },
    ...others,
    phrases: { ...frame, ...phrases },
  }) as MessageWords;
