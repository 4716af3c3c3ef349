const letter = '[\\p{L}\\p{M}\\p{N}]';

/** A pattern of whole words. `\b` knows those of English alone, and names beside them are of any language. */
export const words = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, flags);
