const letter = '[\\p{L}\\p{M}\\p{N}]';

/** The short words that Arabic writes together with the next: “and”, “so”, “with”, “like”, “for”, with the article. */
const attached = '[وف]?(?:[بك](?:ال)?|لل?|ال)?';

/** A pattern of whole words, with the short words that are written together with them. `\b` knows only English ones. */
export const words = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})${attached}(?:${source})(?!${letter})`, flags);

/** A pattern of whole words that nothing but “and” and “so” is written together with, such as verbs. */
export const verbs = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})[وف]?(?:${source})(?!${letter})`, flags);
