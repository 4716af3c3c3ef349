import { chatInterface } from './interface-chat.ts';
import { opening } from './opening.ts';
import type { Locale } from '../locale.ts';

/** English. */
export const en: Locale = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
  questions: opening,
  interface: chatInterface,
  rest: () => import('./rest.ts'),
};
