import { decodeEntities } from './decode-html-entities.ts';

/** Longer texts are not repaired: no job posting is as long. */
const maxLength = 500_000;

/** Values nested deeper are not read. A posting has about five levels. */
const maxDepth = 64;

/** How often a text may have been escaped or encoded. */
const maxTimes = 3;

/**
 * Parses JSON with the mistakes that search engines or people forgive: comments, CDATA sections, trailing or missing
 * commas, line breaks and quotation marks in text, single quotes, text around values, several values, and JSON that was
 * escaped or encoded twice. Takes time in proportion to the length of the text.
 *
 * It never completes a value: where the text ends too early, a name might be cut.
 *
 * @returns the values before the first mistake of another kind
 */
export function parseLooseJson(text: string): unknown[] {
  if (text.length > maxLength) return [];
  let json = text.replace(/(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|\]\]>)\s?(?:\*\/)?/g, '');
  for (
    let times = 0;
    times < maxTimes && /[[{]\s*&(?:amp;)*(?:quot|ldquo|#\d+|#x[\da-f]+);/i.test(json);
    times++
  )
    json = decodeEntities(json);
  // A JSON string that contains JSON, perhaps without its own quotation marks.
  for (let times = 0; times < maxTimes && /^\s*(?:"|[[{]\s*\\+")/.test(json); times++)
    json = unescape(json.trim().replace(/^"|"$/g, ''));
  // Content management systems replace quotation marks and line breaks in what they take for text.
  if (!json.includes('"')) json = json.replace(/[“”„]/g, '"');
  if (/[[{,]\s*<(?:br|p)\b/i.test(json)) json = json.replace(/<(?:br ?\/?|\/?p)>/gi, ' ');
  return new LooseJson(json).values();
}

const endOfKey = /\s*:/y;
const quotedKey = /["'][^"']{0,80}["']\s*:/.source;
const bareKey = /[\w$@]{1,40}\s*:/.source;
/** What follows a value in an object. Anything else means that the quotation mark is part of the text. */
const endOfEntry = new RegExp(
  `\\s*(?:[}]|,\\s*(?:,\\s*)*(?:[}]|/[/*]|${quotedKey}|${bareKey}))|\\s+(?:/[/*]|${quotedKey})`,
  'y',
);
/** What follows a value in an array. */
const endOfItem = /\s*(?:\]|\/[/*]|,\s*(?:["'{[\]/\d-]|true|false|null))/y;

class LooseJson {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    try {
      for (let next = this.#next(); next; next = this.#next())
        if (next === '{' || next === '[') values.push(this.#value(0, endOfItem));
        else this.#at++;
    } catch {
      // The values before the mistake are complete.
    }
    return values;
  }

  #value(depth: number, end: RegExp): unknown {
    if (depth > maxDepth) throw new SyntaxError('Too deep');
    if (this.#skip('{')) return this.#object(depth + 1);
    if (this.#skip('[')) return this.#array(depth + 1);
    if (this.#isQuote()) return this.#string(end);
    const word = this.#match(/[\w.+-]+/y);
    if (!word) throw new SyntaxError('No value');
    // Numbers name nothing but identifiers. Words are `true`, `null` or, from scripts, `undefined`.
    const number = Number(word);
    return Number.isNaN(number) ? null : number;
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.#skipAll(',');
    while (!this.#skip('}')) {
      const key = this.#isQuote() ? this.#string(endOfKey) : this.#match(/[\w$@]+/y);
      if (key === undefined || !this.#skip(':')) throw new SyntaxError('No key');
      // Templates without data leave a value out.
      if (!/[,}]/.test(this.#next())) entries.push([key, this.#value(depth, endOfEntry)]);
      this.#skipAll(',');
    }
    return Object.fromEntries(entries);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#skipAll(',');
    while (!this.#skip(']')) {
      items.push(this.#value(depth, endOfItem));
      this.#skipAll(',');
    }
    return items;
  }

  #isQuote(): boolean {
    return /["']/.test(this.#next());
  }

  /** Reads a text up to a quotation mark that is followed by its end. */
  #string(end: RegExp): string {
    const quote = this.#text[this.#at++];
    for (const start = this.#at; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at];
      if (character === '\\') this.#at++;
      else if (character === quote) {
        end.lastIndex = this.#at + 1;
        if (end.test(this.#text)) return unescape(this.#text.slice(start, this.#at++));
      }
    }
    throw new SyntaxError('No end of text');
  }

  /** The next character that is neither white space nor in a comment; empty at the end. */
  #next(): string {
    for (let skipped; (skipped = this.#match(/\s+|\/\/.*|\/\*/y));) {
      if (skipped !== '/*') continue;
      const end = this.#text.indexOf('*/', this.#at);
      if (end < 0) throw new SyntaxError('No end of comment');
      this.#at = end + 2;
    }
    return this.#text[this.#at] ?? '';
  }

  #skip(character: string): boolean {
    const isNext = this.#next() === character;
    if (isNext) this.#at++;
    return isNext;
  }

  #skipAll(character: string): void {
    while (this.#skip(character));
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }
}

/** Replaces escape sequences. Unknown ones, such as `\'`, stand for their character. */
const unescape = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|([^]))/gi, (_, code?: string, character = '') =>
    code === undefined
      ? /[bfnrt]/.test(character as string)
        ? ' '
        : (character as string)
      : String.fromCharCode(parseInt(code, 16)),
  );
