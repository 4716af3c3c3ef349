import type { Writing } from '../../../letters/writing.ts';

/** Japanese: how its letters are written. Its characters are full-width, so that half as many fit a subject. */
export const writing: Writing = {
  sentenceBreak: /(?<=[。！？!?])(?=[^\s。！？!?」』）])/u,
  listMark: /^[・•–-]/u,
  gap: '',
  charactersPerWord: 3.5,
  // A call or a text message does without the formulas that the limits leave room for.
  wordsPerEnglishWord: 0.7,
  subjectLength: 32,
};
