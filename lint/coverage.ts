import type { Facts } from './types.ts';

/** Returns one mark for each value of the facts, and for each member and the size of each set. */
const marksOf = (facts: Facts): readonly string[] =>
  Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return [`${name}#${Math.min(value.length, 2)}`, ...value.map((one) => `${name}:${one}`)];
    return [`${name}=${typeof value === 'object' && value ? 'typed' : JSON.stringify(value)}`];
  });

/** Tracks which facts have been seen in which place. */
export class Coverage {
  readonly #seen = new Map<string, Set<number>>();
  /** Each mark's number: comparing pairs of numbers is faster than comparing pairs of strings. */
  readonly #numbers = new Map<string, number>();

  /** Records the facts, and returns whether any single one is new in this place. */
  hasNew(place: string, facts: Facts): boolean {
    return this.#add(place, this.#numbersOf(marksOf(facts)));
  }

  /**
   * Records the context, and returns whether any pair of facts is new in this place (pairwise coverage), or the set of
   * known facts, or anything else in the context. Used where there are too many combinations to walk them all.
   */
  hasNewPair(place: string, context: Facts): boolean {
    const { facts = {}, ...others } = context as { facts?: Facts };
    const marks = this.#numbersOf(marksOf(facts)).toSorted((one, other) => one - other);
    return this.#add(place, [
      ...this.#numbersOf([Object.keys(facts).toSorted().join(), ...marksOf(others)]),
      ...marks.flatMap((one, at) => marks.slice(at).map((other) => pairBase * (one + 1) + other)),
    ]);
  }

  #numbersOf(marks: readonly string[]): readonly number[] {
    return marks.map((mark) => {
      const number = this.#numbers.get(mark) ?? this.#numbers.size;
      this.#numbers.set(mark, number);
      return number;
    });
  }

  #add(place: string, marks: readonly number[]): boolean {
    const seen = this.#seen.get(place) ?? new Set<number>();
    this.#seen.set(place, seen);
    const before = seen.size;
    for (const mark of marks) seen.add(mark);
    return seen.size > before;
  }
}

/** Larger than the number of marks in any conversation, so that a pair of marks has a unique number. */
const pairBase = 2 ** 20;
