import type { Writing } from '../../../letters/writing.ts';

/** Arabic: how its letters are written. */
export const writing: Writing = {
  sentenceBreak: /(?<=[.؟?!…]) /u,
  listMark: /^[–•*-]/u,
  wordsPerEnglishWord: 0.65,
};
