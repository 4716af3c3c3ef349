import { say } from '../../../letters/bow-out/template.ts';
import { asks, callTopics } from './questions.ts';
import { closing, opening, position } from './frame.ts';
import { typed, TypedFacts } from '../../../letters/bow-out/typed-facts.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Line, List, Value } from '../../../letters/bow-out/template.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail, Wordings } from '../../../letters/letter-types.ts';

export type GermanLetter = Letter<LetterFacts>;
export type GermanLetters = Letters<LetterFacts>;
export type GermanMail = Mail<LetterFacts>;
export type GermanWordings = Wordings<LetterFacts>;
export type GermanNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type GermanNote = NonNullable<GermanNotes[Outcome]>;

/** Names alone; “Herrn” is inflected. */
const isNames = /^(?!.*Herrn)\p{Lu}[\p{L}\p{M}.'’-]*(?:(?: und|,)? \p{Lu}[\p{L}\p{M}.'’-]*)*$/u;

/** The facts as German letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends TypedFacts {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

  // The form of address

  /** Whether the reader is addressed as “du”. */
  get isFamiliar(): boolean {
    // Whoever recommends somebody is a friend or a colleague, unless they are called “Herr” or “Frau”.
    if (this.id === 'referrer') return !/^(?:Herr|Frau)(?!\p{L})/u.test(this.to?.text ?? '');
    return this.facts.address === 'familiar';
  }

  /** The words for the form of address: `f.form('Können Sie', 'Kannst du')`. */
  form(formal: string, familiar: string): string {
    return this.isFamiliar ? familiar : formal;
  }

  /** “Sie” or “du” */
  get you(): string {
    return this.form('Sie', 'du');
  }

  /** “Ihnen” or “dir” */
  get toYou(): string {
    return this.form('Ihnen', 'dir');
  }

  /** “bei Ihnen” or “bei euch”: at the company. */
  get withYou(): string {
    return this.form('bei Ihnen', 'bei euch');
  }

  /** “die Sie sich für mich genommen haben”: ends “Vielen Dank für die Zeit, …”. */
  get youTook(): string {
    return this.form('die Sie sich für mich genommen haben', 'die du dir für mich genommen hast');
  }

  // The frame

  /** “Hallo Priya,” or “Guten Tag,”; in a text message and on the phone it says who it is. */
  get hi(): Line {
    return opening(this, 'Hallo');
  }

  /** “Guten Tag Priya,” or “Guten Tag,” */
  get dear(): Line {
    return opening(this, 'Guten Tag');
  }

  /** “Viele Grüße” and the name; nothing but in an email. */
  bye(words: Line | string = 'Viele Grüße'): Line | undefined {
    return closing(this, words);
  }

  /** “Mit freundlichen Grüßen” and the name. */
  get byeFormal(): Line | undefined {
    return closing(this, this.form('Mit freundlichen Grüßen', 'Beste Grüße'));
  }

  // People and the job

  /** “Stelle als Data engineer”, or “Stelle”; an article goes before it. */
  get position(): Line {
    return position(this.role);
  }

  /** “ bei Northwind” */
  get at(): Line | undefined {
    return this.company && say` bei ${this.company}`;
  }

  /** The same where it is names, which stand in any case: “Sam und Lena”, but not “den Teamleiter”. */
  get people(): Value | undefined {
    const { who } = this;
    return who && isNames.test(who.text) ? who : undefined;
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    return booked.length ? (this.#rounds ??= new Rounds(booked, this.today, this.interviewers)) : undefined;
  }

  /** “7. Dezember”, after “bis zum” or “am” */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today));
  }

  // What is liked, wanted and asked for

  /** Ends “Besonders gut fand ich …”, in the accusative: “den Austausch über die Datenplattform”. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} und den Einblick in ${project}` : say`${topic}`;
    return project && say`den Einblick in ${project}`;
  }

  override get reason(): Line | undefined {
    const why = super.reason;
    return why && say`${why}.`;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Ends “Ich würde gern besser verstehen, …”: “wie das Team zusammenarbeitet”. */
  get unclear(): Value | undefined {
    // A text message has no room for three.
    const most = this.channel === 'text' ? (this.facts.topic?.what ? 1 : 2) : undefined;
    const all = this.unclearIn(callTopics, most);
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks);
  }
}

/** The view of the facts that German letters are written with. */
export const letterFacts = (context: WriteContext): LetterFacts => new LetterFacts(context);
