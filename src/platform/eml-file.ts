/** The message as a mail not yet sent (RFC 5322, X-Unsent). Who sends it, to whom and when is still open. */
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

/** A header in words of at most 75 signs (RFC 2047), parted between characters. */
const encodedWords = (text: string): string =>
  (text.match(/.{1,10}/gsu) ?? []).map((piece) => `=?utf-8?B?${base64(piece)}?=`).join('\r\n ');

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
