import { sentencesOf, slotsOf } from '../../src/locales/interpolate.ts';
import type { Phrase } from '../../src/locales/interpolate.ts';

const choice = /\[([^\]]*)\]/u;

/** All there can be of some: 2 to the power of how many. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => [...all, ...all.map((some) => [...some, name])], [[]]);

/** What is said where these details are known: of each choice, one of those that tell most of them. */
function saidWith(sentence: string, known: readonly string[]): string[] {
  const row = sentence.split(choice).map((piece, index) => {
    const ways = index % 2 === 0 ? [piece] : piece.includes('|') ? piece.split('|') : [piece, ''];
    const fit = ways.filter((way) => slotsOf(way).every((slot) => known.includes(slot)));
    const most = Math.max(...fit.map((way) => slotsOf(way).length));
    return fit.filter((way) => slotsOf(way).length === most);
  });
  return row.reduce<string[]>((all, ways) => all.flatMap((text) => ways.map((way) => text + way)), ['']);
}

/** All that a phrase can be put into: each wording, with and without each detail; one sentence each. */
export function expand(phrase: Phrase): string[] {
  const texts = [phrase]
    .flat()
    .flatMap((sentence) =>
      subsets([...new Set(slotsOf(sentence))]).flatMap((known) => saidWith(sentence, known)),
    );
  return [...new Set(texts.flatMap(sentencesOf))];
}
