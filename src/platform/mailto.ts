/** The longest link that every mail program is known to take whole. */
const longest = 1800;

/** A link that opens the message in a mail program; undefined where it would be cut off on the way. */
export function mailLink(subject: string, text: string): string | undefined {
  // A half of a surrogate pair cannot be encoded.
  const part = (value: string) => encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  const link = `mailto:?subject=${part(subject)}&body=${part(text.replace(/\n/gu, '\r\n'))}`;
  return link.length > longest ? undefined : link;
}
