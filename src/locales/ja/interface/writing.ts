import type { Writing } from '../../../letters/writing.ts';

/** Japanese: how its letters are written. */
export const writing: Writing = {
  sentenceBreak: /(?<=[。！？])[ \u3000]*(?=[^\s。！？」』）])/u,
  listMark: /^[・–•*-]/u,
  gap: '',
  charactersPerWord: 2.5,
  // Full-width characters take twice the room.
  subjectLength: 30,
};
