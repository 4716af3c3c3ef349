import type { PreparationWords } from '../../interface-words.ts';

/** French: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: 'Une bonne réponse :',
  worrying: 'Une réponse inquiétante :',
  copyQuestions: 'Copier les questions',
  copyList: 'Copier la liste',
  calendar: 'Ajouter un rappel à mon agenda',
  reminder: 'Temps de réflexion',
} satisfies PreparationWords;
