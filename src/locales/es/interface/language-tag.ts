import type { Locale } from '../../locale.ts';

/** Spanish: its tags, its direction and its plurals. */
export const languageTag = {
  lang: 'es',
  locale: 'es-ES',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
