/** Parses a list of names, each followed by its value. */
const toMap = (text: string) => new Map(text.split(' ').map((name, index, all) => [name, all[index + 1]]));

/** The named references that content management systems write in job titles and company names. */
const namedEntities = toMap(
  'amp & lt < gt > quot " apos \' nbsp \u00a0 ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” reg ® szlig ß oslash ø Oslash Ø aelig æ AElig Æ',
);

/** Suffixes of names such as `eacute`. Combining marks replace a table of a hundred letters. */
const combiningMarks = toMap(
  'grave \u0300 acute \u0301 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327',
);

/**
 * Decodes HTML character references, once. It uses no HTML parser, since Trusted Types may forbid that. Unknown and
 * invalid references are left unchanged.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(([a-z])([a-z]+)));/gi, (reference, ...parts) => {
    const [decimal, hex, name, letter, suffix] = parts as (string | undefined)[];
    if (name === undefined)
      return printableCharacter(hex === undefined ? Number(decimal) : parseInt(hex, 16), reference);
    const mark = combiningMarks.get(suffix ?? '');
    return namedEntities.get(name) ?? (mark ? `${letter ?? ''}${mark}`.normalize() : reference);
  });

/** The character with this code point, or the fallback for control characters, surrogates and invalid code points. */
function printableCharacter(code: number, fallback: string): string {
  const printable = code > 31 && code <= 0x10ffff && (code < 0x7f || code > 0x9f) && !(code >> 11 === 27);
  return printable ? String.fromCodePoint(code) : fallback;
}
