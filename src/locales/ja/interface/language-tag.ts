import type { Locale } from '../../locale.ts';

/** Japanese: its tags, its direction and its only plural. */
export const languageTag = {
  lang: 'ja',
  locale: 'ja-JP',
  dir: 'ltr',
  plural: () => 'other',
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
