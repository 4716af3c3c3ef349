import { chatInterface } from './interface-chat.ts';
import { questions } from './questions.ts';
import type { Locale } from '../locale.ts';

/** English. */
export const en: Locale = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  questions,
  interface: chatInterface,
  later: () => import('./later.ts'),
  forms: () => import('./details.ts'),
  beside: () => import('./beside.ts'),
  ways: () => import('./ways.ts'),
  when: () => import('./when.ts'),
  remarks: () => import('./remarks.ts'),
  message: {
    lang: 'en',
    frame: () => import('./frame.ts'),
    leaving: () => import('./leaving.ts'),
    asking: () => import('./asking.ts'),
    staying: () => import('./staying.ts'),
    notes: () => import('./notes.ts'),
    patterns: () => import('./patterns.ts'),
  },
};
