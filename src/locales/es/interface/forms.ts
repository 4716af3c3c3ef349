import type { FormInterfaceWords } from '../../interface-words.ts';

/** Spanish: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: 'Añadir otra entrevista',
  remove: 'Quitar esta entrevista',
  close: 'Cerrar',
  pastDate: 'Esta fecha ya ha pasado, así que no sale en el mensaje.',
  sameRound: 'Ya has añadido esta entrevista. Cambia la fecha o la hora.',
  noDate: 'Elige una fecha o pulsa “Cerrar”.',
};
