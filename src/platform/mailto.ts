/** The longest URL that all common mail programs open without truncation, in characters. */
const maxLinkLength = 1800;

/** A `mailto:` URL for a message, or `undefined` if a mail program might truncate it. */
export function mailLink(subject: string, text: string): string | undefined {
  // `encodeURIComponent` throws on lone surrogates.
  const encode = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  const link = `mailto:?subject=${encode(subject)}&body=${encode(text.replace(/\n/gu, '\r\n'))}`;
  return link.length > maxLinkLength ? undefined : link;
}
