/**
 * A sentence with `{slots}`, or several that say the same with more or fewer of them. A sentence whose slots
 * cannot all be filled is never used, so nothing empty is ever printed.
 */
export type Phrase = string | readonly string[];

/** What can be put into slots; a blank value is no value. */
export type Slots = Readonly<Record<string, string | undefined>>;

const slot = /\{(\w+)\}/;

/** The names of a sentence's slots, in order. */
export const slotsOf = (sentence: string): string[] =>
  sentence
    .split(slot)
    .filter((_, index) => index % 2)
    .map(String);

/** Whether a slot has something to say. */
export const filled = (value: string | undefined): value is string =>
  value !== undefined && /\S/u.test(value);

/**
 * The sentence to use: of those that can be filled, the ones that say most.
 *
 * @param wording which of those that say equally much; any integer from 0
 */
export function pick(phrase: Phrase, slots: Slots, wording = 0): string | undefined {
  const fit = [phrase].flat().filter((sentence) => slotsOf(sentence).every((name) => filled(slots[name])));
  const most = Math.max(...fit.map((sentence) => slotsOf(sentence).length));
  const best = fit.filter((sentence) => slotsOf(sentence).length === most);
  return best[wording % best.length];
}

/** A sentence taken apart: its own text at even places, the names of slots at odd ones. */
export const parts = (sentence: string): string[] => sentence.split(slot);

/** The sentence to use with its slots filled; an empty string where none can be. */
export function fill(phrase: Phrase, slots: Slots = {}): string {
  return parts(pick(phrase, slots) ?? '')
    .map((part, index) => (index % 2 ? (slots[part] ?? '') : part))
    .join('');
}
