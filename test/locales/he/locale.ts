/** The pseudo-locale as a language of the conversation. */
import { strangeLocale } from '../pseudo.ts';
import type { BowOutLocale } from '../../../src/locales/bow-out/question-words.ts';

export const he = { ...strangeLocale, lang: 'he' } as BowOutLocale;
