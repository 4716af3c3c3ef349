import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { Line, List, say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { asks, callTopics } from './questions.ts';
import { closing, opening, theRole } from '../interface/letter-frame.ts';
import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { Outcome, Question, Round } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letters, Mail } from '../../../letters/letter-types.ts';

export type EnglishLetters = Letters<LetterFacts>;
export type EnglishMail = Mail<LetterFacts>;
export type EnglishNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type EnglishNote = NonNullable<EnglishNotes[Outcome]>;

const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** The facts as English letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends LetterConditions {
  readonly #job: WriteContext['job'];
  /** Found once: a letter asks for them several times. */
  #booked: { rounds: Rounds | undefined } | undefined;
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

  // The frame

  /** “Hi Priya,” or “Hello,”; in a text message and on the phone it says who it is. */
  get hi(): Line {
    return opening(this, 'Hi', "I'm");
  }

  /** “Dear Priya,” or “Hello,”; on the phone “Hello Priya”. */
  get dear(): Line {
    return opening(this, this.channel === 'phone' ? 'Hello' : 'Dear', 'I am');
  }

  /** “Hello Priya,” or “Hello,” */
  get hello(): Line {
    return opening(this, 'Hello', 'I am');
  }

  /** “Best wishes,” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    return closing(this, words);
  }

  // People and the job

  /** Who reads it. */
  get to(): Value | undefined {
    if (this.id === 'referrer') return typed(this.facts.referrer?.name, 'referrer');
    if (this.id === 'inviter') return typed(this.facts.inviter?.name, 'inviter');
    return this.#contact;
  }

  /** Who reads the main message. */
  get #contact(): Value | undefined {
    // The page names somebody at the company, who is not the agency's recruiter.
    return typed(this.facts.names?.to ?? (this.isAgency ? undefined : this.#job.contact), 'names');
  }

  /** Who reads the main message, where this one goes to somebody else. */
  get contact(): Value | undefined {
    return this.#contact?.text === this.to?.text ? undefined : this.#contact;
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

  /** “the Data engineer role”, or “the role” */
  get theRole(): Line {
    return theRole(this.role);
  }

  /** “ at Northwind” */
  get at(): Line | undefined {
    return this.company && say` at ${this.company}`;
  }

  /** “the process for the Data engineer role”, or “the interview process for this role”; for an agency with the company. */
  get process(): Line {
    // A text message has no room for more than the role.
    const process = this.role
      ? say`${this.channel === 'text' ? '' : 'the process for '}the ${this.role} role`
      : say`the interview process for this role`;
    return this.isAgency ? say`${process}${this.at}` : process;
  }

  /** “withdraw my application for the Data engineer role”, or “withdraw from the process for the Data engineer role” */
  get withdraw(): Line {
    return this.#withdraw('withdraw');
  }

  /** “withdrawing my application for the Data engineer role”, or “withdrawing from the process for the Data engineer role” */
  get withdrawing(): Line {
    return this.#withdraw('withdrawing');
  }

  #withdraw(verb: string): Line {
    if (!this.hasApplied) return say`${verb} from ${this.process}`;
    const application = say`${verb} my application${this.role && say` for the ${this.role} role`}`;
    const { segments, from } = this.isAgency ? say`${application}${this.at}` : application;
    return new Line(segments, [...from, 'entry']);
  }

  /** Somebody met, other than the reader. */
  get who(): Value | undefined {
    const who = this.facts.met?.who;
    return who === this.#contact?.text ? undefined : typed(who, 'met');
  }

  /** The contact at the company, where an agency is in between. */
  get client(): Value | undefined {
    return typed(this.facts.client?.name, 'client');
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    this.#booked ??= { rounds: this.#rounds(coming(this.facts, this.today)) };
    return this.#booked.rounds;
  }

  /** Who holds the next interview, where that is known; it may be the reader. */
  get interviewer(): Value | undefined {
    return typed(coming(this.facts, this.today)[0]?.with, 'rounds');
  }

  #rounds(rounds: readonly Round[]): Rounds | undefined {
    if (!rounds.length) return undefined;
    // Whoever reads it is “you” in it, and a text message has no room for names.
    const people = rounds.flatMap((round) =>
      isFilled(round.with) && round.with !== this.to?.text && this.channel !== 'text' ? [round.with] : [],
    );
    // “my interviews with Sam” says that each of them is.
    return new Rounds(rounds, this.today, people.length === rounds.length ? [...new Set(people)] : []);
  }

  /** Ends “I'm free …”. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** “7 December” */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when)
      ? new Value([{ text: dayInWords(when, this.today), by: 'author' }], ['deadline'])
      : undefined;
  }

  // What is liked, wanted and asked for

  /** Ends “I enjoyed …”: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} and hearing about ${project}` : say`${topic}`;
    return project && say`hearing about ${project}`;
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; ends “I'd like to work on …”. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** A sentence. */
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

  /** Ends “I'd say yes with …”. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Ends “I can do the interview with …”. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    const { doubts = [], topic } = this.facts;
    const first = (Object.keys(callTopics) as (keyof typeof callTopics)[]).find((doubt) =>
      doubts.includes(doubt),
    );
    return first
      ? new Value([{ text: callTopics[first], by: 'author' }], ['doubts'])
      : typed(topic?.what, 'topic');
  }

  /** Ends “I'd like to understand …”: “where the role could lead and how the team works together”. */
  get unclear(): Value | undefined {
    const { doubts = [], topic } = this.facts;
    const own = typed(topic?.what, 'topic');
    const known = (Object.keys(callTopics) as (keyof typeof callTopics)[])
      .filter((doubt) => doubts.includes(doubt))
      .slice(0, own ? 2 : 3)
      .map((doubt) => new Value([{ text: callTopics[doubt], by: 'author' }], ['doubts']));
    const all = own ? [...known, own] : known;
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return new List(
      interviewQuestions(this.facts, asks).map(
        (ask) => new Value([{ text: `– ${ask}`, by: 'author' }], this.facts.doubts && ['doubts']),
      ),
    );
  }
}

/** The view of the facts that English letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
