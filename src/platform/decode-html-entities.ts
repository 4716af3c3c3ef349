/** Parses a list of names, each followed by its value. */
const toMap = (text: string) => new Map(text.split(' ').map((name, index, all) => [name, all[index + 1]]));

/** The named references that content management systems write in job titles and company names. */
const namedEntities = toMap(
  'amp & lt < gt > quot " apos \' nbsp \u00a0 ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › hellip … bull • middot · times × euro € pound £ yen ¥ copy © reg ® trade ™ sect § deg ° ordf ª ordm º iexcl ¡ iquest ¿ plusmn ± sup2 ² shy \u00ad ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f szlig ß oslash ø Oslash Ø aelig æ AElig Æ oelig œ OElig Œ thorn þ THORN Þ eth ð ETH Ð lstrok ł Lstrok Ł dstrok đ Dstrok Đ imath ı lpar ( rpar ) lbrack [ rbrack ] lsqb [ rsqb ] comma , period . colon : semi ; sol / vert | verbar | plus + num # ast * excl ! quest ? commat @ lowbar _ hyphen ‐ dash ‐ Tab \u0009 NewLine \u000a',
);

/** Suffixes of names such as `eacute`. Combining marks replace a table of a hundred letters. */
const combiningMarks = toMap(
  'grave \u0300 acute \u0301 circ \u0302 tilde \u0303 macr \u0304 breve \u0306 dot \u0307 uml \u0308 ring \u030a dblac \u030b caron \u030c cedil \u0327 ogon \u0328',
);

/**
 * Decodes HTML character references, once. It uses no HTML parser, since Trusted Types may forbid that. Unknown and
 * invalid references are left unchanged.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(([a-z])([a-z]*\d?)));/gi, (reference, ...parts) => {
    const [decimal, hex, name, letter, suffix] = parts as (string | undefined)[];
    if (name === undefined)
      return characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16), reference);
    const mark = combiningMarks.get(suffix ?? '');
    return (
      namedEntities.get(name) ??
      (mark ? `${letter ?? ''}${mark}`.normalize() : namedEntities.get(name.toLowerCase())) ??
      reference
    );
  });

/** The character with this code point, or the fallback for surrogates, invalid and most control characters. */
function characterOf(code: number, fallback: string): string {
  // As in HTML, 128 to 159 are characters of Windows-1252, such as the apostrophe in `O&#146;Malley`.
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isValid = (code > 31 || (code > 8 && code < 14)) && code <= 0x10ffff && !(code >> 11 === 27);
  return isValid && code !== 127 ? String.fromCodePoint(code) : fallback;
}
