import type { WayWords } from '../../interface-words.ts';

/** English: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copy all messages',
  mailFile: 'Download as an email file',
  textFile: 'Download as a text file',
  share: 'Share',
  print: 'Print',
  subjectLine: 'Subject: {subject}',
};
