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

/** A wording of more than one sentence, taken apart; what will stand in its slots is not looked at. */
export const sentencesOf = (wording: string): string[] => wording.split(/(?<=[.?]) /u).filter(Boolean);

/** Whether a slot has something to say. */
export const filled = (value: string | undefined): value is string =>
  value !== undefined && /\S/u.test(value);

/** Those that can be filled and fill the most. */
function fittest(sentences: readonly string[], slots: Slots): readonly string[] {
  const fit = sentences.filter((sentence) => slotsOf(sentence).every((name) => filled(slots[name])));
  const most = Math.max(...fit.map((sentence) => slotsOf(sentence).length));
  return fit.filter((sentence) => slotsOf(sentence).length === most);
}

/** A sentence with its choices made; undefined where one of them cannot be. */
function chosen(sentence: string, slots: Slots, wording: number): string | undefined {
  const pieces = sentence.split(choice).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const ways = piece.includes('|') ? piece.split('|') : [piece, ''];
    const fit = fittest(ways, slots);
    return fit[wording % fit.length];
  });
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

/**
 * The sentence to use: of those that can be filled, one of those that say most. Only `{slots}` are left in it.
 *
 * @param wording which of the ways to say it, any integer from 0: the next number gives the next way
 */
export function pick(phrase: Phrase, slots: Slots, wording = 0): string | undefined {
  const sentences = [phrase].flat();
  const ways = (round: number) =>
    fittest(
      sentences
        .map((sentence) => chosen(sentence, slots, round))
        .filter((sentence) => sentence !== undefined),
      slots,
    );
  const { length } = ways(wording);
  return ways(Math.floor(wording / (length || 1)))[wording % length];
}

/** The sentence to use with its slots filled; an empty string where none can be. */
export function fill(phrase: Phrase, slots: Slots = {}): string {
  return parts(pick(phrase, slots) ?? '')
    .map((part, index) => (index % 2 ? (slots[part] ?? '') : part))
    .join('');
}
