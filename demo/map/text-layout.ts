/**
 * Estimated character widths, since the layout is computed without a font. They are large enough for the widest common
 * system fonts, so that text doesn't overflow its box.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!]/, 0.31],
  [/[frtI() “”"-]/, 0.42],
  [/[mwMW—…]/, 0.92],
  [/[A-Z0-9?&]/, 0.69],
];

const width = (character: string): number => widths.find(([kind]) => kind.test(character))?.[1] ?? 0.59;

/** Returns the width of a line in px at a font size. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + width(character), 0) * size;

/** Breaks a text into lines of at most the given width and about equal lengths. */
export function linesOf(text: string, size: number, most: number): string[] {
  const lines = wrapped(text, size, most);
  // A narrower width with the same number of lines avoids a single word on the last line.
  for (let less = most; less > most / 2; less -= 4) {
    const narrower = wrapped(text, size, less);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line, size) > less)) break;
    lines.splice(0, lines.length, ...narrower);
  }
  return lines;
}

function wrapped(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length && widthOf(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
