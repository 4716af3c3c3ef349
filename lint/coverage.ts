import type { Facts } from './types.ts';

/** What facts show: each value, and each member of a set. */
const marksOf = (facts: Facts): readonly string[] =>
  Object.entries(facts).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      return [`${name}#${Math.min(value.length, 2)}`, ...value.map((one) => `${name}:${one}`)];
    return [`${name}=${typeof value === 'object' && value ? 'typed' : JSON.stringify(value)}`];
  });

/** Whether facts show what none before showed in the same place. */
export class Coverage {
  readonly #seen = new Map<string, Set<number>>();
  /** Each mark's number: pairs of numbers are quicker told apart than pairs of names. */
  readonly #numbers = new Map<string, number>();

  /** Whether one is new, by itself. */
  hasNew(place: string, facts: Facts): boolean {
    return this.#adds(place, this.#numbered(marksOf(facts)));
  }

  /**
   * Whether two are new together (pairwise coverage), or anything else that a conversation keeps, or which facts are
   * known. For where not every combination can be walked.
   */
  hasNewPair(place: string, context: Facts): boolean {
    const { facts = {}, ...others } = context as { facts?: Facts };
    const marks = this.#numbered(marksOf(facts)).toSorted((one, other) => one - other);
    return this.#adds(place, [
      ...this.#numbered([Object.keys(facts).toSorted().join(), ...marksOf(others)]),
      ...marks.flatMap((one, at) => marks.slice(at).map((other) => most * (one + 1) + other)),
    ]);
  }

  #numbered(marks: readonly string[]): readonly number[] {
    return marks.map((mark) => {
      const number = this.#numbers.get(mark) ?? this.#numbers.size;
      this.#numbers.set(mark, number);
      return number;
    });
  }

  #adds(place: string, marks: readonly number[]): boolean {
    const seen = this.#seen.get(place) ?? new Set<number>();
    this.#seen.set(place, seen);
    const before = seen.size;
    for (const mark of marks) seen.add(mark);
    return seen.size > before;
  }
}

/** More marks than any conversation has. */
const most = 2 ** 20;
