import type { Locale } from '../../locale.ts';

/** English: its tags, its direction and its plurals. */
export const languageTag = {
  lang: 'en',
  locale: 'en-GB',
  dir: 'ltr',
  plural: (number) => (number === 1 ? 'one' : 'other'),
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
