import type { WayWords } from '../words.ts';

/** English: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copy all messages',
  mailFile: 'Save as email file',
  textFile: 'Save as text file',
  share: 'Share',
  print: 'Print',
};
