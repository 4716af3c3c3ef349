import { frame as phrases } from './phrases/frame.ts';
import type { FrameWords } from '../message-words.ts';

/** English: what every message needs. */
export const frame: FrameWords = {
  // The BCP 47 tag that dates and lists are written by.
  locale: 'en-GB',
  round: { with: ' with ' },
  phrases,
};
