/** The longest link that every mail program is known to take whole. */
const longest = 1800;

/** A link that opens the message in a mail program; undefined where it would be cut off on the way. */
export function mailLink(subject: string, text: string): string | undefined {
  // A half of a surrogate pair cannot be encoded.
  const part = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  const link = `mailto:?subject=${part(subject)}&body=${part(text.replace(/\n/gu, '\r\n'))}`;
  return link.length > longest ? undefined : link;
}

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
