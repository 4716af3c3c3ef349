import { chatInterface } from './interface-chat.ts';
import { questions } from './questions.ts';
import type { Locale } from '../locale.ts';

/** English. */
export const en: Locale = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
  questions,
  interface: chatInterface,
  rest: () => import('./rest.ts'),
};
