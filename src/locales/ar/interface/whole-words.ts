const letter = '[\\p{L}\\p{M}\\p{N}]';

/** Vowel marks, and the line that stretches a word. Some write them, most don't. */
const marks = '[\\p{M}ـ]*';

/** Letters that are often written for one another. */
const variants: Readonly<Record<string, string>> = {
  ا: '[اأإآ]',
  أ: '[اأإآ]',
  إ: '[اأإآ]',
  آ: '[اأإآ]',
  ي: '[يى]',
  ى: '[يى]',
  ة: '[ةه]',
};

/**
 * The source of a pattern, in any spelling: with and without marks and hamzas. In the pattern, a quantifier or a class
 * must not be about a single Arabic letter: write `(?:ا)?`.
 */
const inAnySpelling = (source: string): string =>
  source
    .replaceAll('\\p{L}', '[\\p{L}\\p{M}ـ]')
    .replace(/[\u0621-\u063a\u0641-\u064a]/gu, (each) => (variants[each] ?? each) + marks);

const pattern = (before: string, { source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})${before}(?:${inAnySpelling(source)})(?!${letter})`, flags);

/**
 * A pattern of whole words, with what is written in one word with them: “and”, “so”, “with”, “like”, “for”, “the”. `\b`
 * knows only the words of English.
 */
export const words = (source: RegExp): RegExp => pattern('[وف]?(?:[بك](?:ال)?|لل?|ال)?', source);

/** A pattern of whole words that stand after nothing but “and”, “so” and “will”, such as verbs. */
export const verbs = (source: RegExp): RegExp => pattern('[وف]?س?', source);
