/**
 * Two pseudo-locales. One is English with accented letters, 40% longer, right to left: any text in plain letters bypasses
 * the locale. The other is written as Japanese is, without spaces and with full-width punctuation.
 */
import { en } from '../../src/locales/en/locale.ts';
import type { Segment } from '../../src/letters/types.ts';
import type { Locale, Rest } from '../../src/locales/locale.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';
import type { EditorPatterns } from '../../src/locales/bow-out/proofreading-words.ts';
import type { Writing } from '../../src/letters/writing.ts';

const strange = 'åƀçđéƒǧħíĵķłɱñøƥɋřšŧúṽŵẋýž';

const letter = (plain: string) => {
  const other = strange[plain.toLowerCase().charCodeAt(0) - 97] ?? plain;
  return plain === plain.toUpperCase() ? other.toUpperCase() : other;
};

/** Converts a sentence. Slot names in braces and the template syntax are kept. */
const outsideSlots =
  (convert: (piece: string) => string) =>
  (text: string): string =>
    text
      .split(/(\{\w+\})/)
      .map((piece, index) => (index % 2 ? piece : convert(piece)))
      .join('');

/** Accents all letters, and lengthens the words. */
export const pseudo = outsideSlots((piece) =>
  piece.replace(
    /[a-z]+/giu,
    (word) => word.replace(/[a-z]/giu, letter) + 'ö'.repeat(Math.ceil(word.length * 0.4)),
  ),
);

const fullWidth: Readonly<Record<string, string>> = {
  ',': '、',
  '.': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  '–': '・',
};

/** Replaces a word by two characters, or a long one by three. */
const characters = (word: string) =>
  Array.from({ length: word.length > 5 ? 3 : 2 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((word.charCodeAt(index % word.length) * 31 + word.length) % 0x500)),
  ).join('');

/** Removes the spaces, and replaces words, digits and punctuation. */
export const spaceless = outsideSlots((piece) =>
  piece
    .replace(/[a-z'’]+/giu, characters)
    .replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    .replace(/[,.?!:–]/gu, (mark) => fullWidth[mark] ?? mark)
    .replace(/ /gu, ''),
);

/** Values that contain no text: tags, and the view of the facts, whose values are printed in the letters. */
const kept = ['lang', 'dir', 'facts'];

/**
 * Converts all sentences of a locale and the letters that it writes; patterns and typed text are kept.
 *
 * @param locale the BCP 47 tag that dates, lists and plurals go by
 */
function translated<Words>(words: Words, convert: (text: string) => string, locale: string): Words {
  const translate = <Part>(part: Part): Part => translated(part, convert, locale);
  if (typeof words === 'string') return convert(words) as Words;
  if (Array.isArray(words)) return words.map((each: unknown) => translate(each)) as Words;
  if (typeof words === 'function')
    return ((...args: unknown[]) => {
      const made = (words as (...args: unknown[]) => unknown)(...args);
      return made instanceof Promise ? made.then(translate) : translate(made);
    }) as Words;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  if ('segments' in words) return { ...words, segments: translate(words.segments) };
  if (isSegment(words)) return words.by === 'author' ? { ...words, text: convert(words.text) } : words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      key === 'locale' ? locale : kept.includes(key) ? value : translate(value),
    ]),
  ) as Words;
}

const isSegment = (words: object): words is Segment => 'by' in words && 'text' in words;

const { plural: _plural, ...english } = en;

/** Dates, lists and plurals use Hebrew, whose script differs from English. */
export const strangeLocale: Locale = { ...translated(english, pseudo, 'he'), lang: 'en-XB', dir: 'rtl' };

export const strangeRest = async (): Promise<Rest> => (await strangeLocale.rest()).rest;

const writing: Writing = {
  sentenceBreak: /(?<=[。？！])/u,
  listMark: /^・/u,
  gap: '',
  charactersPerWord: 2.5,
  subjectLength: 30,
};

/** The marks of the language. Its words are no words of any language, so that no other pattern matches. */
const marks: Partial<EditorPatterns> = {
  holes: /undefined|[{}[\]]| |[、。]{2}/u,
  question: /[?？]/u,
  exclamation: /[!！]/u,
  sentenceEnd: /[。！？](?=.)/u,
};

const spacelessWords: BowOutLocale = translated(english, spaceless, 'ja');

/** A language without spaces, which has two forms of address. */
export const spacelessLocale: BowOutLocale = {
  ...spacelessWords,
  lang: 'ja-XB',
  rest: async () => {
    const { rest } = await spacelessWords.rest();
    return {
      rest: {
        ...rest,
        message: { ...rest.message, writing, details: ['address'] },
        patterns: { ...rest.patterns, ...marks },
      },
    };
  },
};
