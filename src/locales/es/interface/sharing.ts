import type { WayWords } from '../../interface-words.ts';

/** Spanish: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'Copiar todos los mensajes',
  mailFile: 'Descargar como archivo de correo',
  textFile: 'Descargar como archivo de texto',
  share: 'Compartir',
  print: 'Imprimir',
  subjectLine: 'Asunto: {subject}',
};
