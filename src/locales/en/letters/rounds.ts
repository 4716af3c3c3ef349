import { say, Value } from '../../../letters/bow-out/template.ts';
import { daysInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints “2 and 4 December”. */
export class Rounds extends Value {
  /** “interview” or “interviews”, with whom where that is known: “interview with Sam”. */
  readonly noun: Value;
  /** “it” or “them” */
  readonly them: string;
  /** Only the first of them: “2 December”. */
  readonly first: Value;
  readonly isOne: boolean;

  constructor(rounds: readonly Round[], today: string, people: readonly string[]) {
    super([{ text: daysInWords(rounds, today), by: 'author' }], ['rounds']);
    this.isOne = rounds.length === 1;
    this.them = this.isOne ? 'it' : 'them';
    this.first = new Value([{ text: daysInWords(rounds.slice(0, 1), today), by: 'author' }], ['rounds']);
    const noun = this.isOne ? 'interview' : 'interviews';
    const names = people.map((name) => new Value([{ text: name, by: 'candidate' }], ['rounds']));
    this.noun = names.length ? say`${noun} with ${listOf(names)}` : say`${noun}`;
  }
}
