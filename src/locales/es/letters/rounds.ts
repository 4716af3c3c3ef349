import { say, Value } from '../../../letters/bow-out/template.ts';
import { dayInWords, ofDays, shortDay } from './dates.ts';
import { listOf } from './list-of.ts';
import type { Reach } from './dates.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints “del 2 y el 4 de diciembre”, as subjects have it. */
export class Rounds extends Value {
  readonly isOne: boolean;
  /** Only the first of them: “del 2 de diciembre”. */
  readonly first: Value;
  /** The day of the first of them: “2 de diciembre”. */
  readonly day: Value;
  /** The same as somebody says it who has just named the month: “día 2”, or “jueves 26” within a week. */
  readonly shortly: Value;
  readonly #days: Value;
  /** Only the first of them, in a sentence: “del miércoles 2 de diciembre”. */
  readonly firstDay: Value;
  /** “ con Sam”, where it is known who holds them all. */
  readonly people: Line | undefined;

  constructor(rounds: readonly Round[], today: string, people: readonly string[], reach: Reach) {
    const days = new Value([{ text: ofDays(rounds, today), by: 'author' }], ['rounds']);
    super(days.segments, days.from);
    this.#days = new Value([{ text: ofDays(rounds, today, reach), by: 'author' }], ['rounds']);
    this.firstDay = new Value([{ text: ofDays(rounds.slice(0, 1), today, reach), by: 'author' }], ['rounds']);
    this.day = new Value([{ text: dayInWords(rounds[0]?.date ?? today, today), by: 'author' }], ['rounds']);
    const short = shortDay(rounds[0]?.date ?? today, today);
    this.shortly = new Value([{ text: short, by: 'author' }], ['rounds']);
    this.isOne = rounds.length === 1;
    this.first = new Value([{ text: ofDays(rounds.slice(0, 1), today), by: 'author' }], ['rounds']);
    const names = people.map((name) => new Value([{ text: name, by: 'candidate' }], ['rounds']));
    this.people = names.length ? say` con ${listOf(names)}` : undefined;
  }

  /** “la entrevista del miércoles 2 de diciembre con Sam”, or “las entrevistas del miércoles 2 y el viernes 4 …” */
  get all(): Line {
    return say`${this.isOne ? 'la entrevista' : 'las entrevistas'} ${this.#days}${this.people}`;
  }

  /** Only the first of them: “la entrevista del miércoles 2 de diciembre”. */
  get next(): Line {
    return this.isOne ? this.all : say`la entrevista ${this.firstDay}`;
  }

  /** The day as ends “ahí estaré …”: “el miércoles 2 de diciembre a las 10:00”. */
  get onDay(): Line {
    return say`${new Value([{ text: this.#days.text.replace(/^d/u, ''), by: 'author' }], this.#days.from)}`;
  }

  /** “la” or “las” */
  get them(): string {
    return this.isOne ? 'la' : 'las';
  }
}
