import type { WayWords } from '../words.ts';

/** English: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copy everything',
  mailFile: 'Save as mail',
  textFile: 'Save as text',
  share: 'Share',
  print: 'Print',
};
