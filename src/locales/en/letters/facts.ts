import { Line, say } from '../../../letters/bow-out/template.ts';
import { asks, callTopics } from './questions.ts';
import { closing, opening, theRole } from '../interface/letter-frame.ts';
import { typed, TypedFacts } from '../../../letters/bow-out/typed-facts.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { List, Value } from '../../../letters/bow-out/template.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letters, Mail } from '../../../letters/letter-types.ts';

export type EnglishLetters = Letters<LetterFacts>;
export type EnglishMail = Mail<LetterFacts>;
export type EnglishNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type EnglishNote = NonNullable<EnglishNotes[Outcome]>;

/** The facts as English letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends TypedFacts {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

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

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    return booked.length ? (this.#rounds ??= new Rounds(booked, this.today, this.interviewers)) : undefined;
  }

  /** “7 December” */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today));
  }

  // What is liked, wanted and asked for

  /** Ends “I enjoyed …”: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} and hearing about ${project}` : say`${topic}`;
    return project && say`hearing about ${project}`;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Ends “I'd like to understand …”: “where the role could lead and how the team works together”. */
  get unclear(): Value | undefined {
    const all = this.unclearIn(callTopics);
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks);
  }
}

/** The view of the facts that English letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
