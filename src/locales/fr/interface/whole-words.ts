const letter = '[\\p{L}\\p{M}\\p{N}]';

/** A pattern of whole words. `\b` takes an accented letter for the end of a word. */
export const words = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, flags);
