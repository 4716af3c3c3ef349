import { isFilled } from '../locales/interpolate.ts';
import { Value } from './template.ts';
import type { CommonFacts } from '../../machines/engine/definition.ts';
import type { WriteContext } from './letter-types.ts';

/**
 * The facts as letters use them. Each language has a subclass of its own, with its greetings and closings. What may be
 * missing is `undefined`.
 *
 * @typeParam Facts the facts of the conversation
 */
export class LetterFacts<Facts extends CommonFacts = CommonFacts> {
  readonly facts: Facts;
  /** What the letter is sent by. */
  readonly channel: WriteContext['channel'];
  /** The purpose of the message: `main`, or a note. */
  readonly id: string;
  /** The local date in ISO 8601, optionally with the time. */
  readonly today: string;
  readonly #job: WriteContext['job'];

  constructor({ facts, job, channel, id, today }: WriteContext) {
    this.facts = facts as Facts;
    this.channel = channel;
    this.id = id;
    this.today = today;
    this.#job = job;
  }

  /** What was typed into a field, exactly as it was typed. */
  typed<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const form = this.facts[question] as Readonly<Record<string, unknown>> | null | undefined;
    return this.#value(form?.[field], question);
  }

  /** The first name of whom the message is to. */
  get to(): Value | undefined {
    return this.#value(this.facts.names?.to ?? this.#job.contact, 'names');
  }

  /** The candidate's own name. */
  get from(): Value | undefined {
    return this.#value(this.facts.names?.from, 'names');
  }

  /** The name of the job, such as “Data engineer”. */
  get role(): Value | undefined {
    return this.#value(this.facts.job?.role ?? this.#job.role, 'job');
  }

  /** The name of the company. */
  get company(): Value | undefined {
    return this.#value(this.facts.job?.company ?? this.#job.company, 'job');
  }

  #value(text: unknown, question: string): Value | undefined {
    return typeof text === 'string' && isFilled(text)
      ? new Value([{ text, by: 'candidate' }], [question])
      : undefined;
  }
}
