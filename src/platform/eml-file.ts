/** Creates an email draft (RFC 5322 with `X-Unsent`), without sender, recipient or date. */
export function mailFile(subject: string, text: string): string {
  return [
    'X-Unsent: 1',
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(text.replace(/\n/gu, '\r\n')).replace(/.{76}/gu, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** Encodes a header as encoded words of at most 75 characters (RFC 2047), split between code points. */
const encodedWords = (text: string): string =>
  (text.match(/.{1,10}/gsu) ?? []).map((chunk) => `=?utf-8?B?${base64(chunk)}?=`).join('\r\n ');

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
