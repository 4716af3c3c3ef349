// What became of the listing, and what that makes of a release.

/** What a type is called: what it is made of stands behind. */
const nameOf = (line) => /^(?:type|export) .*?(?=: )/.exec(line)?.[0] ?? line;

/**
 * - gone: whoever relies on it is broken
 * - changed: a type that says something else by the same name; whether that breaks anybody, a person has to say
 * - new: whoever relies on the rest is not
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

/** The lines of a listing, without what explains it. */
export const linesOf = (text) => text.split('\n').filter((line) => line && !line.startsWith('#'));
