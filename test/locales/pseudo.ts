/**
 * A pseudo-locale: English with accented letters, 40% longer, right to left. Any text in plain letters bypasses the
 * locale.
 */
import { en } from '../../src/locales/en/locale.ts';
import type { Segment } from '../../src/letters/types.ts';
import type { Locale, Rest } from '../../src/locales/locale.ts';

const strange = 'åƀçđéƒǧħíĵķłɱñøƥɋřšŧúṽŵẋýž';

const letter = (plain: string) => {
  const other = strange[plain.toLowerCase().charCodeAt(0) - 97] ?? plain;
  return plain === plain.toUpperCase() ? other.toUpperCase() : other;
};

/** Converts a sentence. Slot names in braces and the template syntax are kept. */
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

/** Values that contain no text: tags, and the view of the facts, whose values are printed in the letters. */
const kept = ['lang', 'dir', 'facts'];

/** Converts all sentences of a locale and the letters that it writes; patterns and typed text are kept. */
function translated<Words>(words: Words): Words {
  if (typeof words === 'string') return pseudo(words) as Words;
  if (Array.isArray(words)) return words.map((each: unknown) => translated(each)) as Words;
  if (typeof words === 'function')
    return ((...args: unknown[]) => {
      const made = (words as (...args: unknown[]) => unknown)(...args);
      return made instanceof Promise ? made.then(translated) : translated(made);
    }) as Words;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  if ('segments' in words) return { ...words, segments: translated(words.segments) };
  if (isSegment(words)) return words.by === 'author' ? { ...words, text: pseudo(words.text) } : words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      key === 'locale' ? 'he' : kept.includes(key) ? value : translated(value),
    ]),
  ) as Words;
}

const isSegment = (words: object): words is Segment => 'by' in words && 'text' in words;

const { plural: _plural, ...english } = en;

/** Dates, lists and plurals use Hebrew, whose script differs from English. */
export const strangeLocale: Locale = { ...translated(english), lang: 'en-XB', dir: 'rtl' };

export const strangeRest = async (): Promise<Rest> => (await strangeLocale.rest()).rest;
