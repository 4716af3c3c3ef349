const letter = '[\\p{L}\\p{M}\\p{N}]';

/**
 * A pattern of whole words. `\b` knows those of English alone. German compounds and endings are parts of a word: a
 * pattern that means them too says so with `\p{L}*`.
 */
export const words = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, flags);
