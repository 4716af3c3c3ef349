/**
 * Estimated character widths, since the layout is computed without a font. They are large enough for the widest common
 * system fonts, so that text doesn't overflow its box.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mn}/u, 0],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\u30fc\uff00-\uffef]/u, 1.02],
  [/[ilj.,:;'’|!¡íìîï]/, 0.31],
  [/[frtI() “”"-]/, 0.42],
  [/[mwMW—…]/, 0.92],
  [/[\p{Lu}0-9?&¿]/u, 0.69],
];

const width = (character: string): number => widths.find(([kind]) => kind.test(character))?.[1] ?? 0.59;

/** Returns the width of a line in px at a font size. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text.trimEnd()).reduce((sum, character) => sum + width(character), 0) * size;

/**
 * Breaks a text into lines of at most the given width and about equal lengths. Joined, they are the text: a space stays
 * at the end of its line.
 */
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
  for (const word of wordsIn(text)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length && widthOf(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const japanese = new Intl.Segmenter('ja', { granularity: 'word' });

/** Splits a text where a line may end: after a space, and in Japanese after a word with its particles and marks. */
const wordsIn = (text: string): string[] =>
  text.split(/(?<= )/).flatMap((word) =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)
      ? [...japanese.segment(word)].reduce<string[]>((words, { segment }) => {
          const last = words.at(-1);
          const isJoined =
            last !== undefined && (/^[\p{P}\p{sc=Hiragana}ー]/u.test(segment) || /\p{Ps}$/u.test(last));
          return isJoined ? [...words.slice(0, -1), last + segment] : [...words, segment];
        }, [])
      : [word],
  );
