/** The longest URL that all common mail programs open without truncation, in characters. */
const maxLinkLength = 1800;

/**
 * Opens an email draft. If a website handles email, it would replace the page. In a frame, which may also be too small
 * for it or refused by it, it gets a tab of its own.
 *
 * @returns whether a link could be made; not whether anything has opened, which browsers don't tell
 */
export function openMail(subject: string, text: string): boolean {
  const link = mailLink(subject, text);
  if (link) open(link, window === parent ? '_self' : '_blank', 'noopener');
  return Boolean(link);
}

/** A `mailto:` URL for a message, or `undefined` if a mail program might truncate it. */
export function mailLink(subject: string, text: string): string | undefined {
  // `encodeURIComponent` throws on lone surrogates.
  const encode = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  const link = `mailto:?subject=${encode(subject)}&body=${encode(text.replace(/\n/gu, '\r\n'))}`;
  return link.length > maxLinkLength ? undefined : link;
}
