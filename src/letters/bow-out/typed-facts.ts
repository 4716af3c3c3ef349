import { isDate } from '../../../machines/engine/dates.ts';
import { isFilled } from '../../locales/interpolate.ts';
import { interviewQuestions } from './interview-questions.ts';
import { LetterConditions } from './letter-conditions.ts';
import { coming } from './rounds.ts';
import { List, Value } from './template.ts';
import type { Doubt, Question, Round, Topic } from '../../../machines/bow-out/facts.ts';
import type { WriteContext } from './types.ts';

/** What was typed, exactly as it was typed, unless it is empty. */
export const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/**
 * What was typed, as the letters of any language print it. What may be missing is `undefined`. A language extends it by
 * what it says in words of its own. How a typed text continues a sentence is said by the hint beside its field.
 */
export class TypedFacts extends LetterConditions {
  readonly #job: WriteContext['job'];
  /** What the letter is sent by. */
  readonly channel: WriteContext['channel'];
  /** The purpose of the message. */
  readonly id: WriteContext['id'];

  constructor(context: WriteContext) {
    super(context);
    this.#job = context.job;
    this.id = context.id;
    this.channel = context.channel;
  }

  // People and the job

  /** Who reads it. */
  get to(): Value | undefined {
    if (this.id === 'referrer') return typed(this.facts.referrer?.name, 'referrer');
    if (this.id === 'inviter') return typed(this.facts.inviter?.name, 'inviter');
    return this.recipient;
  }

  /** Who reads the main message. */
  protected get recipient(): Value | undefined {
    // The page names somebody at the company, who is not the agency's recruiter.
    return typed(this.facts.names?.to ?? (this.isAgency ? undefined : this.#job.contact), 'names');
  }

  /** Who reads the main message, where this one goes to somebody else. */
  get contact(): Value | undefined {
    const { recipient } = this;
    return recipient && !this.isReader(recipient.text) ? recipient : undefined;
  }

  get from(): Value | undefined {
    return typed(this.facts.names?.from, 'names');
  }

  get role(): Value | undefined {
    return typed(this.facts.job?.role ?? this.#job.role, 'job');
  }

  get company(): Value | undefined {
    return typed(this.facts.job?.company ?? this.#job.company, 'job');
  }

  /** Somebody met, other than who reads the main message. */
  get who(): Value | undefined {
    const who = typed(this.facts.met?.who, 'met');
    return who && !this.isSame(who.text, this.recipient?.text) ? who : undefined;
  }

  /** The contact at the company, where an agency is in between. */
  get client(): Value | undefined {
    return typed(this.facts.client?.name, 'client');
  }

  /** Whether this is the name of whoever reads the letter. */
  protected isReader(name: string): boolean {
    return this.isSame(name, this.to?.text);
  }

  /** Whether two names are those of one person. */
  protected isSame(name: string, other: string | undefined): boolean {
    return name === other;
  }

  // Interviews and dates

  /** Interviews that are still booked, the next one first. */
  protected get booked(): readonly Round[] {
    return coming(this.facts, this.today);
  }

  /** Who holds these interviews, for “my interviews with Sam”: nobody, unless that is known of each of them. */
  protected get interviewers(): readonly string[] {
    // Whoever reads it is not named in it, and a text message has no room for names.
    const { booked } = this;
    const people = booked.flatMap((round) =>
      isFilled(round.with) && !this.isReader(round.with) && this.channel !== 'text' ? [round.with] : [],
    );
    return people.length === booked.length ? [...new Set(people)] : [];
  }

  /** Who holds the next interview, where that is known; it may be the reader. */
  get interviewer(): Value | undefined {
    return typed(this.booked[0]?.with, 'rounds');
  }

  /** When the candidate can talk on the phone. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /**
   * The day by which somebody answers.
   *
   * @param inWords writes an ISO date in the language
   */
  protected deadlineIn(inWords: (date: string) => string): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when) ? new Value([{ text: inWords(when), by: 'author' }], ['deadline']) : undefined;
  }

  // What is liked, wanted and asked for

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** What shows that the candidate can do that work. */
  get proof(): Value | undefined {
    return typed(this.facts.proof?.what, 'proof');
  }

  /** Work that would bring the candidate back. */
  get future(): Value | undefined {
    return typed(this.facts.future?.work, 'future');
  }

  /** Another role at the company that the candidate goes on with. */
  get otherRole(): Value | undefined {
    return typed(this.facts.other?.role, 'other');
  }

  /** A sentence. */
  get reason(): Value | undefined {
    return typed(this.facts.reason?.why, 'reason');
  }

  /** What would make the candidate say yes to an offer. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** What the candidate needs in order to do the interview. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /**
   * What is unclear: the chosen doubts, then what was typed.
   *
   * @param topics the doubts that a letter may name, in the words of the language
   * @param most the number of chosen doubts that a sentence has room for
   */
  protected unclearIn(
    topics: Readonly<Partial<Record<Doubt, string>>>,
    most = this.facts.topic?.what ? 2 : 3,
  ): readonly Value[] {
    const known = Object.entries(topics)
      .filter(([doubt]) => this.doubts(doubt as Doubt))
      .slice(0, most)
      .map(([, text]) => new Value([{ text, by: 'author' }], ['doubts']));
    const own = typed(this.facts.topic?.what, 'topic');
    return own ? [...known, own] : known;
  }

  /**
   * The questions of an agenda, a line each.
   *
   * @param asks the questions of the language by topic
   * @param mark what a line begins with
   */
  protected agendaOf(asks: Record<Topic, readonly string[]>, mark = '– '): List {
    return new List(
      interviewQuestions(this.facts, asks).map(
        (ask) => new Value([{ text: `${mark}${ask}`, by: 'author' }], this.facts.doubts && ['doubts']),
      ),
    );
  }
}
