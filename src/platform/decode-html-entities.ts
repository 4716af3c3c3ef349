/** Names, each followed by what it stands for. */
const pairs = (text: string) => new Map(text.split(' ').map((name, index, all) => [name, all[index + 1]]));

/** Named references that stand in job titles and company names as content systems write them. */
const named = pairs(
  'amp & lt < gt > quot " apos \' nbsp \u00a0 ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” reg ® szlig ß oslash ø Oslash Ø aelig æ AElig Æ',
);

/** The ends of names such as `eacute`: one table of marks in place of a hundred letters. */
const marks = pairs('grave \u0300 acute \u0301 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327');

/**
 * Decodes HTML character references, once. No parser is used: a page under Trusted Types forbids it, and a name
 * is never markup. What is not known, or is no character, stays as it is written.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(([a-z])([a-z]+)));/gi, (reference, ...parts) => {
    const [decimal, hex, name, letter, end] = parts as (string | undefined)[];
    if (name === undefined)
      return character(hex === undefined ? Number(decimal) : parseInt(hex, 16), reference);
    const mark = marks.get(end ?? '');
    return named.get(name) ?? (mark ? `${letter ?? ''}${mark}`.normalize() : reference);
  });

/** A printable character by its number; controls, halves of surrogate pairs and too high numbers are none. */
function character(code: number, otherwise: string): string {
  const printable = code > 31 && code <= 0x10ffff && (code < 0x7f || code > 0x9f) && !(code >> 11 === 27);
  return printable ? String.fromCodePoint(code) : otherwise;
}
