import { ofDays } from './dates.ts';
import { listOf } from './list-of.ts';
import { say, Value } from './template.ts';
import type { Line } from './template.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints “mes entretiens des 2 et 4 décembre avec Sam”. */
export class Rounds extends Value {
  readonly isOne: boolean;
  /** “entretien” or “entretiens” */
  readonly noun: string;
  /** “des 2 et 4 décembre” */
  readonly dates: Value;
  /** Only the first of them: “du 2 décembre”. */
  readonly first: Value;
  /** Only the first of them: “mon entretien du 2 décembre”. */
  readonly next: Line;
  /** The pronoun before a verb: “le” or “les”. */
  readonly them: string;
  /** “l'entretien du 2 décembre”, or “les entretiens des 2 et 4 décembre” */
  readonly the: Line;

  constructor(rounds: readonly Round[], today: string, people: readonly string[]) {
    const isOne = rounds.length === 1;
    const dates = new Value([{ text: ofDays(rounds, today), by: 'author' }], ['rounds']);
    const names = people.map((name) => new Value([{ text: name, by: 'candidate' }], ['rounds']));
    const whom = names.length ? say` avec ${listOf(names)}` : say``;
    const mine = say`${isOne ? 'mon entretien' : 'mes entretiens'} ${dates}${whom}`;
    super(mine.segments, mine.from);
    this.isOne = isOne;
    this.noun = isOne ? 'entretien' : 'entretiens';
    this.dates = dates;
    this.them = isOne ? 'le' : 'les';
    this.the = say`${isOne ? "l'entretien" : 'les entretiens'} ${dates}`;
    this.first = new Value([{ text: ofDays(rounds.slice(0, 1), today), by: 'author' }], ['rounds']);
    this.next = isOne ? mine : say`mon entretien ${this.first}`;
  }
}
