import type { WayWords } from '../../interface-words.ts';

/** German: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Alle Nachrichten kopieren',
  mailFile: 'Als E-Mail-Datei herunterladen',
  textFile: 'Als Textdatei herunterladen',
  share: 'Teilen',
  print: 'Drucken',
  subjectLine: 'Betreff: {subject}',
};
