import type { PreparationWords } from '../../interface-words.ts';

/** German: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: 'Eine gute Antwort:',
  worrying: 'Eine Antwort, die stutzig macht:',
  copyQuestions: 'Fragen kopieren',
  copyList: 'Liste kopieren',
  calendar: 'Erinnerung in meinen Kalender eintragen',
  reminder: 'Zeit zum Nachdenken',
} satisfies PreparationWords;
