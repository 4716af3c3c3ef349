import type { PreparationWords } from '../../interface-words.ts';

/** English: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: 'A good answer:',
  worrying: 'A worrying answer:',
  copyQuestions: 'Copy the questions',
  copyList: 'Copy the list',
  calendar: 'Add a reminder to my calendar',
  reminder: 'Time to think',
} satisfies PreparationWords;
