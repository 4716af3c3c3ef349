import type { Writing } from '../../../letters/writing.ts';

/** English: how its letters are written. */
export const writing: Writing = {
  sentenceBreak: /(?<=[.?!…]) /u,
  listMark: /^[–•*-]/u,
};
