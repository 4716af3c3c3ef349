import type { PreparationWords } from '../../interface-words.ts';

/** Spanish: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: 'Una buena respuesta:',
  worrying: 'Una mala señal:',
  copyQuestions: 'Copiar las preguntas',
  copyList: 'Copiar la lista',
  calendar: 'Añadir un recordatorio a mi calendario',
  reminder: 'Un rato para pensar',
} satisfies PreparationWords;
