import { say, Value } from '../../../letters/bow-out/template.ts';
import { dayNumber, onDays, weekday } from './dates.ts';
import { listOf } from './list-of.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints «يومي الأربعاء 2 والجمعة 4 ديسمبر». Arabic has a number for two. */
export class Rounds extends Value {
  readonly count: number;
  /** Only the first of them: «يوم الأربعاء 2 ديسمبر». */
  readonly first: Value;
  /** The day of the first without its date, which has been said: «يوم الأربعاء». */
  readonly weekday: Value;
  /** The same for a subject, which has no room for weekdays: «يومي 2 و4 ديسمبر». */
  readonly inShort: Value;
  readonly firstInShort: Value;
  readonly #days: Value;
  /** « مع سامي», where it is known who holds them all. */
  readonly #people: Line | undefined;

  constructor(rounds: readonly Round[], today: string, people: readonly string[]) {
    const days = new Value([{ text: onDays(rounds, today), by: 'author' }], ['rounds']);
    super(days.segments, days.from);
    this.#days = days;
    this.count = rounds.length;
    this.first = new Value([{ text: onDays(rounds.slice(0, 1), today), by: 'author' }], ['rounds']);
    this.weekday = new Value(
      [{ text: `يوم ${weekday(rounds[0]?.date ?? today)}`, by: 'author' }],
      ['rounds'],
    );
    this.inShort = new Value([{ text: onDays(rounds, today, dayNumber), by: 'author' }], ['rounds']);
    const first = onDays(rounds.slice(0, 1), today, dayNumber);
    this.firstInShort = new Value([{ text: first, by: 'author' }], ['rounds']);
    const names = people.map((name) => new Value([{ text: name, by: 'candidate' }], ['rounds']));
    this.#people = names.length ? say` مع ${listOf(names)}` : undefined;
  }

  get isOne(): boolean {
    return this.count === 1;
  }

  /** «مقابلة يوم الأربعاء 2 ديسمبر», «المقابلتين يومي الأربعاء 2 والجمعة 4 ديسمبر», «المقابلة مع سامي يوم …» */
  get all(): Line {
    return this.isOne && !this.#people
      ? say`مقابلة ${this.#days}`
      : say`${this.these}${this.#people} ${this.#days}`;
  }

  /** Only the first of them: «مقابلة يوم الأربعاء 2 ديسمبر». */
  get next(): Line {
    return this.isOne ? this.all : say`مقابلة ${this.first}`;
  }

  /** «مقابلة وظيفة هندسة البيانات يوم الأربعاء 2 ديسمبر»; in the dual, a pronoun would be read into «مقابلتي». */
  withRole(role: Line): Line {
    return this.isOne
      ? say`مقابلة ${role}${this.#people} ${this.#days}`
      : say`${this.#of('مقابلة', 'مقابلتين', 'مقابلات')} ل${role}${this.#people} ${this.#days}`;
  }

  /** «مقابلة», «مقابلتي» or «مقابلات», which a role follows. */
  get noun(): string {
    return this.#of('مقابلة', 'مقابلتي', 'مقابلات');
  }

  /** «المقابلة», «المقابلتين» or «المقابلات» */
  get these(): string {
    return this.#of('المقابلة', 'المقابلتين', 'المقابلات');
  }

  /** «ها» or «هما», after a verbal noun: «تأجيلها», «تأجيلهما». */
  get them(): string {
    return this.#of('ها', 'هما', 'ها');
  }

  #of(one: string, two: string, many: string): string {
    return this.isOne ? one : this.count === 2 ? two : many;
  }
}
