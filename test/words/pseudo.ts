/**
 * A language that nobody speaks: English with strange letters, two fifths longer, from right to left. Whatever the
 * interface still says in plain letters was not said through the locale.
 */
import { en } from '../../src/words/en/locale.ts';
import type { Locale, Rest } from '../../src/words/locale.ts';

const strange = 'åƀçđéƒǧħíĵķłɱñøƥɋřšŧúṽŵẋýž';

const letter = (plain: string) => {
  const other = strange[plain.toLowerCase().charCodeAt(0) - 97] ?? plain;
  return plain === plain.toUpperCase() ? other.toUpperCase() : other;
};

/** A sentence in it. What stands in braces names a slot, and the signs of the notation stay. */
export const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece.replace(
            /[a-z]+/giu,
            (word) => word.replace(/[a-z]/giu, letter) + 'ö'.repeat(Math.ceil(word.length * 0.4)),
          ),
    )
    .join('');

/** All sentences in what a locale holds; patterns and tags stay as they are. */
function translated<Words>(words: Words): Words {
  if (typeof words === 'string') return pseudo(words) as Words;
  if (Array.isArray(words)) return words.map((each: unknown) => translated(each)) as Words;
  if (typeof words === 'function')
    return (async (...args: unknown[]) =>
      translated(await (words as (...args: unknown[]) => unknown)(...args))) as Words;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      key === 'locale' ? 'he' : key === 'lang' || key === 'dir' ? value : translated(value),
    ]),
  ) as Words;
}

/** Dates, lists and plurals go by Hebrew, which has letters of its own. */
export const strangeLocale: Locale = { ...translated(en), lang: 'en-XB', dir: 'rtl' };

export const strangeRest = async (): Promise<Rest> => (await strangeLocale.rest()).rest;
