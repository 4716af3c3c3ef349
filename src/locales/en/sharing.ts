import type { WayWords } from '../interface-words.ts';

/** English: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copy all drafts',
  mailFile: 'Save as an email draft',
  textFile: 'Save as text file',
  share: 'Share',
  print: 'Print',
};
