import type { Locale } from '../../locale.ts';

/** German: its tags, its direction and its plurals. */
export const languageTag = {
  lang: 'de',
  locale: 'de-DE',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
