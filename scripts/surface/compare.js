// Compares two lists of the public API, to tell which kind of release a change requires.

/** Returns the name in an entry for a type or an export, without its definition. */
const nameOf = (line) => /^(?:type|export) .*?(?=: )/.exec(line)?.[0] ?? line;

/**
 * Compares two lists.
 *
 * - gone: removed entries; a breaking change
 * - changed: types with the same name and another definition; whether that is a breaking change needs a human decision
 * - new: added entries; not a breaking change
 */
export function compare(before, after) {
  const added = after.filter((line) => !before.includes(line));
  const lost = before.filter((line) => !after.includes(line));
  const isAmong = (lines) => {
    const names = new Set(lines.map(nameOf));
    return (line) => names.has(nameOf(line));
  };
  return {
    gone: lost.filter((line) => !isAmong(added)(line)),
    changed: added.filter(isAmong(lost)),
    new: added.filter((line) => !isAmong(lost)(line)),
  };
}

/** Returns the entries of a listing, without its comments. */
export const linesOf = (text) => text.split('\n').filter((line) => line && !line.startsWith('#'));
