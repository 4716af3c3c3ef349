import { chatInterface } from './interface/chat.ts';
import { opening } from './first-question.ts';
import type { BowOutLocale } from '../bow-out/question-words.ts';

/** English. */
export const en: BowOutLocale = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
  questions: opening,
  interface: chatInterface,
  rest: () => import('./index.ts'),
};
