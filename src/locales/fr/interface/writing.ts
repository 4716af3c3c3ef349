import type { Writing } from '../../../letters/writing.ts';

/** French: how its letters are written. */
export const writing: Writing = {
  sentenceBreak: /(?<=[.?!…]) /u,
  listMark: /^[–•*-]/u,
  wordsPerEnglishWord: 1.2,
};
