import { say, Value } from '../../../letters/bow-out/template.ts';
import { honored } from '../interface/letter-frame.ts';
import { dayInWords, daysInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';

/** Interviews with their dates: prints 「12月2日（水）と4日（金）」. */
export class Rounds extends Value {
  readonly isOne: boolean;
  /** Only the first of them: 「12月2日（水）」, with its time where that is known. */
  readonly first: Value;
  /** The day of the first of them, for a subject: 「12月2日」. */
  readonly day: Value;
  readonly #days: Value;
  /** 「の鈴木様との面接」, where it is known who holds them all. */
  readonly #interview: Line;

  constructor(rounds: readonly Round[], today: string, people: readonly string[], isSpoken: boolean) {
    const days = (some: readonly Round[]) => [
      { text: daysInWords(some, today, isSpoken), by: 'author' as const },
    ];
    super(days(rounds), ['rounds']);
    this.#days = new Value(days(rounds), ['rounds']);
    this.isOne = rounds.length === 1;
    this.first = new Value(days(rounds.slice(0, 1)), ['rounds']);
    const day = dayInWords(rounds[0]?.date ?? today, today).replace(/（.*$/u, '');
    this.day = new Value([{ text: day, by: 'author' }], ['rounds']);
    const names = people.map((name) => honored(new Value([{ text: name, by: 'candidate' }], ['rounds'])));
    this.#interview = names.length ? say`の${listOf(names)}との面接` : say`の面接`;
  }

  /** 「12月2日（水）と4日（金）の面接」, with whom where that is known. */
  get all(): Line {
    return say`${this.#days}${this.#interview}`;
  }

  /** Only the first of them: 「12月2日（水）の面接」. */
  get next(): Line {
    return this.isOne ? this.all : say`${this.first}の面接`;
  }

  /** The same for an agency, with the job: 「12月2日（水）の株式会社ノースウィンドの面接」. */
  allAt(job: Line | undefined): Line {
    return job ? say`${this.#days}の${job}${this.#interview}` : this.all;
  }

  nextAt(job: Line | undefined): Line {
    return job ? say`${this.first}の${job}${this.isOne ? this.#interview : 'の面接'}` : this.next;
  }
}
