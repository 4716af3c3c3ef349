/**
 * A sentence, or several that say the same.
 *
 * `{slot}` stands for what is known. `[one|other]` stands for one of its parts: of those whose slots can be filled,
 * one that fills the most. `[ on {date}]` alone is left out where its slot is empty. A sentence that keeps an
 * empty slot is never used, so nothing with a hole in it is ever printed.
 */
export type Phrase = string | readonly string[];

/** What can be put into slots; a blank value is no value. */
export type Slots = Readonly<Record<string, string | undefined>>;

const slot = /\{(\w+)\}/;
const choice = /\[([^\]]*)\]/;

/** A sentence taken apart: its own text at even places, the names of slots at odd ones. */
export const parts = (sentence: string): string[] => sentence.split(slot);

/** The names of a sentence's slots, in order. */
export const slotsOf = (sentence: string): string[] => parts(sentence).filter((_, index) => index % 2);

/** Whether a slot has something to say. */
export const isFilled = (value: string | null | undefined): value is string => /\S/u.test(value ?? '');

/** One way to say a part of a sentence. */
interface Way {
  text: string;
  slots: readonly string[];
}

const parsed = new Map<string, readonly (readonly Way[])[]>();

/** A sentence as a row of parts, each with its ways; its own text has one. Parsed once. */
function parse(sentence: string): readonly (readonly Way[])[] {
  const known = parsed.get(sentence);
  if (known) return known;
  const row = sentence.split(choice).map((piece, index) => {
    const ways = index % 2 === 0 ? [piece] : piece.includes('|') ? piece.split('|') : [piece, ''];
    return ways.map((text) => ({ text, slots: slotsOf(text) }));
  });
  parsed.set(sentence, row);
  return row;
}

/** Those that can be filled and fill the most; none where none can. */
function fittest(ways: readonly Way[], slots: Slots): readonly Way[] {
  const [only] = ways;
  if (ways.length === 1 && only && !only.slots.length) return ways;
  const fit = ways.filter((way) => way.slots.every((name) => isFilled(slots[name])));
  const most = Math.max(...fit.map((way) => way.slots.length));
  return fit.filter((way) => way.slots.length === most);
}

/**
 * The sentence to use: of those that can be filled, one of those that say most. Only `{slots}` are left in it.
 *
 * @param wording which of the ways to say it, any integer from 0: the next number gives the next way
 */
export function pickPhrase(phrase: Phrase, slots: Slots, wording = 0): string | undefined {
  const rows = [phrase]
    .flat()
    .map((sentence) => parse(sentence).map((ways) => fittest(ways, slots)))
    .filter((row) => row.every((ways) => ways.length));
  const said = rows.map((row) => row.reduce((sum, ways) => sum + (ways[0]?.slots.length ?? 0), 0));
  const most = Math.max(...said);
  const best = rows.filter((_, index) => said[index] === most);
  const round = Math.floor(wording / (best.length || 1));
  // Every choice moves at each round, and in time all combinations have their turn.
  let before = 1;
  return best[wording % best.length]
    ?.map((ways) => {
      // Side by side with those before it, it comes back to where it began after so many rounds; then it moves on by one.
      const lap = before % ways.length ? before * ways.length : before;
      const turn = before === 1 ? round : round + Math.floor(round / lap);
      before *= ways.length;
      return ways[turn % ways.length]?.text;
    })
    .join('');
}

/** The sentence to use with its slots filled; an empty string where none can be. */
export function interpolate(phrase: Phrase, slots: Slots = {}): string {
  return parts(pickPhrase(phrase, slots) ?? '')
    .map((part, index) => (index % 2 ? (slots[part] ?? '') : part))
    .join('');
}
