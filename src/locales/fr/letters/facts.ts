import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { isFilled } from '../../interpolate.ts';
import { List, say, Value } from './template.ts';
import type { Line } from './template.ts';
import { asks, callTopics } from './questions.ts';
import { FramedLetter, typed } from './framed-letter.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { Outcome, Round } from '../../../../machines/bow-out/facts.ts';
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
  /** Found once: a letter asks for them several times. */
  #booked: { rounds: Rounds | undefined } | undefined;

  /** Somebody met, other than the reader. */
  get who(): Value | undefined {
    const who = this.facts.met?.who;
    return who === this.reader?.text ? undefined : typed(who, 'met');
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
    // “mes entretiens avec Sam” says that each of them is.
    // Nor has it room for the times of several.
    const named = this.isText && rounds.length > 1 ? rounds.map(({ date }) => ({ date })) : rounds;
    return new Rounds(named, this.today, people.length === rounds.length ? [...new Set(people)] : []);
  }

  /** Ends “Je suis disponible …”. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** “7 décembre”, without its article */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when)
      ? new Value([{ text: dayInWords(when, this.today), by: 'author' }], ['deadline'])
      : undefined;
  }

  // What is liked, wanted and asked for

  /** Ends “J'ai beaucoup aimé …”: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} et ce que j'ai appris sur ${project}` : say`${topic}`;
    return project && say`découvrir ${project}`;
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do: “le développement web”, “un poste plus commercial”. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** A sentence. */
  get proof(): Value | undefined {
    return typed(this.facts.proof?.what, 'proof');
  }

  /** Work that would bring the candidate back; ends “si vous recrutez pour …”. */
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

  /** Ends “avec …”: “un salaire de 62 000 €”. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Ends “il me faudra …”: “un interprète en langue des signes”. */
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

  /** Ends “J'aimerais mieux comprendre …”: “vers quoi ce poste peut mener et comment l'équipe travaille”. */
  get unclear(): Value | undefined {
    if (this.isText) return this.mostUnclear;
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

/** The view of the facts that French letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
