import type { Locale } from '../../locale.ts';

/** French: its tags, its direction and its plurals. Nothing and one of a thing are singular. */
export const languageTag = {
  lang: 'fr',
  locale: 'fr-FR',
  dir: 'ltr',
  plural: (number) => (number < 2 ? 'one' : 'other'),
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
