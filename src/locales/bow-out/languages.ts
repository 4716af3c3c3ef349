import type { BowOutLocale } from './question-words.ts';

export { loadLanguages } from '../load-locale.ts';

/**
 * The languages of the conversation besides English, by their BCP 47 tags: `de: () => import('../de/locale.ts')`. Only
 * a page that asks for another language than English fetches this table, and only the language that it asks for.
 */
export const languages: Readonly<Record<string, () => Promise<Readonly<Record<string, BowOutLocale>>>>> = {
  ar: () => import('../ar/locale.ts'),
};
