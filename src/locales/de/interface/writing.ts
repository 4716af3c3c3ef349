import type { Writing } from '../../../letters/writing.ts';

/** German: how its letters are written. */
export const writing: Writing = {
  // A full stop after a day or a single letter ends no sentence: “am 2. Dezember”, “z. B.”.
  sentenceBreak: /(?<=[!?…]|(?<!(?<![\p{L}\d])(?:\p{L}|\d{1,2}))\.) /u,
  listMark: /^[–•*-]/u,
  wordsPerEnglishWord: 1.2,
};
