import { say } from './template.ts';
import type { Line, List, Value } from './template.ts';
import { asks, callTopics } from './questions.ts';
import { FramedLetter } from './framed-letter.ts';
import { typed } from '../../../letters/bow-out/typed-facts.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';

export type FrenchLetter = Letter<LetterFacts>;
export type FrenchLetters = Letters<LetterFacts>;
export type FrenchMail = Mail<LetterFacts>;
export type FrenchNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type FrenchNote = NonNullable<FrenchNotes[Outcome]>;

/** The facts as French letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends FramedLetter {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    if (!booked.length) return undefined;
    // A text message has no room for the times of several.
    const named = this.isText && booked.length > 1 ? booked.map(({ date }) => ({ date })) : booked;
    return (this.#rounds ??= new Rounds(named, this.today, this.interviewers));
  }

  /** “7 décembre”, without its article */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today));
  }

  // What is liked, wanted and asked for

  /** Ends “J'ai beaucoup aimé …”: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} et ce que j'ai appris sur ${project}` : say`${topic}`;
    return project && say`découvrir ${project}`;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Ends “Je voudrais mieux comprendre …”: “vers quoi ce poste peut mener et comment l'équipe travaille”. */
  get unclear(): Value | undefined {
    if (this.isText) return this.mostUnclear;
    const all = this.unclearIn(callTopics);
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks);
  }
}

/** The view of the facts that French letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
