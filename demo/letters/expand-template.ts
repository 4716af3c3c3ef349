import { slotsOf } from '../../src/locales/interpolate.ts';
import type { Phrase } from '../../src/locales/interpolate.ts';

const choice = /\[([^\]]*)\]/u;

/** Returns all subsets of the names. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => [...all, ...all.map((some) => [...some, name])], [[]]);

/**
 * Returns the texts of a sentence for the given details: of each choice, the alternatives that use the most details.
 */
function saidWith(sentence: string, known: readonly string[]): string[] {
  const row = sentence.split(choice).map((piece, index) => {
    const ways = index % 2 === 0 ? [piece] : piece.includes('|') ? piece.split('|') : [piece, ''];
    const fit = ways.filter((way) => slotsOf(way).every((slot) => known.includes(slot)));
    const most = Math.max(...fit.map((way) => slotsOf(way).length));
    return fit.filter((way) => slotsOf(way).length === most);
  });
  return row.reduce<string[]>((all, ways) => all.flatMap((text) => ways.map((way) => text + way)), ['']);
}

/**
 * Returns all sentences of a phrase: each wording, with and without each detail.
 *
 * @param sentenceBreak what separates two sentences in the language of the phrase
 */
export function expand(phrase: Phrase, sentenceBreak: RegExp): string[] {
  const texts = [phrase]
    .flat()
    .flatMap((sentence) =>
      subsets([...new Set(slotsOf(sentence))]).flatMap((known) => saidWith(sentence, known)),
    );
  return [...new Set(texts.flatMap((text) => text.split(sentenceBreak)))].filter(Boolean);
}
