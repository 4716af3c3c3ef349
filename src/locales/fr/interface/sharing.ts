import type { WayWords } from '../../interface-words.ts';

/** French: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copier tous les messages',
  mailFile: 'Télécharger au format e-mail (.eml)',
  textFile: 'Télécharger au format texte',
  share: 'Partager',
  print: 'Imprimer',
  subjectLine: 'Objet : {subject}',
};
