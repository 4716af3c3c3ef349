import { decodeEntities } from './decode-html-entities.ts';

/** The longest name that fits a question and a subject line. */
const maxLength = 200;

/** The part of a text that is read. Names with markup are longer than what they show. */
const maxRead = 2000;

/** Elements that separate words. */
const blockTags = /<(?:br|\/?(?:p|div|li|h\d|t[dr]))\b[^<>]*>/gi;

const otherMarkup = /<(script|style)\b.*?<\/\1\s*>|<!--.*?-->|<\/?[a-z][^<>]*>/gis;

/** Format characters, except the joiners that scripts and emoji need; lone surrogates; private use. */
const invisible = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}]/gu;

/** Addresses, and placeholders of templates. Search engines define `confidential` for an undisclosed employer. */
const noName =
  /:\/\/|^\/\/|\bwww\.|^mailto:|\S@\S+\.\w|[{%[]{2}|{%|<%|\$\{|\[object |^(?:undefined|null|nan|none|n\/a|unknown|(?:(?:company|employer|client) )?(?:confidential|anonymous|undisclosed)(?: (?:company|employer|client))?)$/i;

/**
 * Makes a name from the page fit for a sentence: without markup, character references (even those escaped twice), line
 * breaks or invisible characters, and cut if it is too long.
 *
 * @returns `undefined` for a text that is no name, such as a URL or the word “undefined”
 */
export function cleanName(text: string): string | undefined {
  let name = text.trim().slice(0, maxRead);
  for (let times = 0; times < 3; times++) name = decodeEntities(name);
  name = name
    // JSON that was escaped twice, or whose backslashes were removed, leaves these.
    .replace(/\\?u00(2[267]|3[ce])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(?=['"])/g, '')
    .replace(blockTags, ' ')
    .replace(otherMarkup, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(invisible, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(name) || noName.test(name)) return undefined;
  const characters = Array.from(name);
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : name;
}
