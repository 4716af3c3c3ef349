// What the decoded texts tell of a conversation.

/** The hooks of the host's tests, and what else describes the inside of the element. */
const inside =
  /\bdata-(answer|outcome|rule|question|edit|detail|item|note|action|status)\b|\baria-(pressed|expanded|checked)\b|^(for|part|name)=(choice|doubts|message|subject|earlierRole|desk|advice|question)\b/;

const plain = (text) => text.toLowerCase().replaceAll(/[’']/g, '').replaceAll(/\s+/g, ' ');

/**
 * Returns what reveals the conversation.
 *
 * @param {string[]} sent the decoded texts
 * @param {Record<string, string[]>} words what nobody else may learn, by kind
 */
export function reveals(sent, words) {
  const found = new Set();
  for (const text of new Set(sent)) {
    const read = plain(text);
    for (const [kind, all] of Object.entries(words))
      for (const word of all)
        if (read.includes(plain(word))) found.add(`${kind}: “${word}” in ${text.slice(0, 200)}`);
    // The style sheets are the same for everyone.
    const hook = text.includes('{') ? undefined : inside.exec(text)?.[0];
    if (hook) found.add(`inside: ${hook} in ${text.slice(0, 200)}`);
  }
  return [...found];
}

/** Replaces what is different each time: numbers, times, and random ids. */
const masked = (text) =>
  text
    .replace(/^([\w.]*id)=.*/i, '$1=~')
    // What the test types in the field of the host, letter by letter.
    .replaceAll(/\bKq?[a-z]*\b/g, 'K')
    // A number in base 36.
    .replace(/=[a-z\d]{1,2}$/, '=#')
    .replaceAll(/(?<![\w-])-?\d+(\.\d+)?(?![\w-])/g, '#')
    .replaceAll(/[\w-]*\d[\w-]{7,}/g, '~')
    .replaceAll(/\d+/g, '#')
    .replaceAll(/[\w+/-]{20,}={0,2}/g, '~');

/**
 * Returns the texts that tell two conversations apart: those that each visit with one answer has, and no visit with the
 * other.
 *
 * @param {string[][]} visits the decoded texts of visits that alternate between the two answers
 */
export function difference(visits) {
  // A text without a name is cut out of a binary format, with bytes around it that are letters by chance.
  const sets = visits.map((sent) => new Set(sent.filter((text) => !text.startsWith('=')).map(masked)));
  const common = (one, other) => [...one].filter((text) => other.has(text));
  const [first, second, third, fourth] = sets;
  return [
    ...common(first, third).filter((text) => !second.has(text) && !fourth.has(text)),
    ...common(second, fourth).filter((text) => !first.has(text) && !third.has(text)),
  ];
}
