import type { Locale } from '../../locale.ts';

/**
 * Which form of a noun follows a number: “سؤالان”, “3 أسئلة”, “11 سؤالًا”, “100 سؤال”. What counts is what the number
 * ends in, so that 103 is followed by the form for 3.
 */
const plural = (number: number): Intl.LDMLPluralRule => {
  if (number === 0) return 'zero';
  if (number === 1) return 'one';
  if (number === 2) return 'two';
  const ending = number % 100;
  if (ending >= 3 && ending <= 10) return 'few';
  return ending > 10 ? 'many' : 'other';
};

/**
 * Arabic: its tags, its direction and its plurals. The country decides on the names of the months, of which these are
 * the most widely known. The digits are named, since browsers differ in those that they write Arabic with.
 */
export const languageTag = {
  lang: 'ar',
  locale: 'ar-EG-u-nu-latn',
  dir: 'rtl',
  plural,
} satisfies Pick<Locale, 'lang' | 'locale' | 'dir' | 'plural'>;
