/** English under the tag of another language, from right to left, and in two files like any language. */
import { en } from '../../../../src/locales/en/locale.ts';
import type { BowOutLocale } from '../../../../src/locales/bow-out/question-words.ts';

export const he: BowOutLocale = { ...en, lang: 'he', dir: 'rtl', rest: () => import('./index.ts') };
