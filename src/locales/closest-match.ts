/** The known name that was probably meant: two slips away at most, or the beginning of this one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, slips: Math.min(distance(name, each), name.startsWith(each) ? 2 : 3) }))
    .filter(({ slips }) => slips < 3)
    .sort((a, b) => a.slips - b.slips);
  return best?.each;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let row = [...Array(to.length + 1).keys()];
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++)
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
