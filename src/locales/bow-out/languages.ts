import type { BowOutLocale } from './question-words.ts';

export { loadLanguages } from '../load-locale.ts';

/**
 * The languages of the conversation besides English, by their BCP 47 tags: `de: () => import('../de/locale.ts')`. Only
 * a page that asks for another language than English fetches this table, and only the language that it asks for.
 */
export const languages: Readonly<Record<string, () => Promise<Readonly<Record<string, BowOutLocale>>>>> = {
  de: () => import('../de/locale.ts'),
  fr: () => import('../fr/locale.ts'),
  es: () => import('../es/locale.ts'),
  ja: () => import('../ja/locale.ts'),
  ar: () => import('../ar/locale.ts'),
};
