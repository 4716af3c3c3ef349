/** The pseudo-locale as a language of the conversation, in two files like any other. */
import { strangeLocale } from '../pseudo.ts';
import type { BowOutLocale } from '../../../src/locales/bow-out/question-words.ts';

export const he = { ...strangeLocale, lang: 'he', rest: () => import('./index.ts') } as BowOutLocale;
