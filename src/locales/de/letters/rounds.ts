import { say, Value } from '../../../letters/bow-out/template.ts';
import { daysInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints “2. und 4. Dezember”, after “am”. */
export class Rounds extends Value {
  /** “Gespräch” or “Gespräche”, with whom where that is known: “Gespräch mit Sam”. */
  readonly noun: Value;
  /** “mein” or “meine” */
  readonly my: string;
  /** “das” or “die” */
  readonly the: string;
  /** Only the first of them: “2. Dezember”. */
  readonly first: Value;
  /** The same for a subject, without times of day. */
  readonly days: Value;
  readonly firstDay: Value;
  readonly isOne: boolean;

  constructor(rounds: readonly Round[], today: string, people: readonly string[]) {
    super([{ text: daysInWords(rounds, today), by: 'author' }], ['rounds']);
    this.isOne = rounds.length === 1;
    this.my = this.isOne ? 'mein' : 'meine';
    this.the = this.isOne ? 'das' : 'die';
    this.first = new Value([{ text: daysInWords(rounds.slice(0, 1), today), by: 'author' }], ['rounds']);
    const dates = rounds.map(({ date }) => ({ date }));
    this.days = new Value([{ text: daysInWords(dates, today), by: 'author' }], ['rounds']);
    this.firstDay = new Value([{ text: daysInWords(dates.slice(0, 1), today), by: 'author' }], ['rounds']);
    const noun = this.isOne ? 'Gespräch' : 'Gespräche';
    const names = people.map((name) => new Value([{ text: name, by: 'candidate' }], ['rounds']));
    this.noun = names.length ? say`${noun} mit ${listOf(names)}` : say`${noun}`;
  }
}
