import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { List, say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { asks, callTopics } from './questions.ts';
import { closing, opening, position } from './frame.ts';
import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { Rounds } from './rounds.ts';
import type { Outcome, Question, Round } from '../../../../machines/bow-out/facts.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail, Wordings } from '../../../letters/letter-types.ts';

export type GermanLetter = Letter<LetterFacts>;
export type GermanLetters = Letters<LetterFacts>;
export type GermanMail = Mail<LetterFacts>;
export type GermanWordings = Wordings<LetterFacts>;
export type GermanNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type GermanNote = NonNullable<GermanNotes[Outcome]>;

const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** Names alone; “Herrn” is inflected. */
const isNames = /^(?!.*Herrn)\p{Lu}[\p{L}\p{M}.'’-]*(?:(?: und|,)? \p{Lu}[\p{L}\p{M}.'’-]*)*$/u;

/** The facts as German letters print them, and the conditions on them. What may be missing is `undefined`. */
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

  /** “Stelle als Data engineer”, or “Stelle”; an article goes before it. */
  get position(): Line {
    return position(this.role);
  }

  /** “ bei Northwind” */
  get at(): Line | undefined {
    return this.company && say` bei ${this.company}`;
  }

  /** Somebody met, other than the reader. */
  get who(): Value | undefined {
    const who = this.facts.met?.who;
    return who === this.#contact?.text ? undefined : typed(who, 'met');
  }

  /** The same where it is names, which stand in any case: “Sam und Lena”, but not “den Teamleiter”. */
  get people(): Value | undefined {
    const { who } = this;
    return who && isNames.test(who.text) ? who : undefined;
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
    // Whoever reads it is not named in it, and a text message has no room for names.
    const people = rounds.flatMap((round) =>
      isFilled(round.with) && round.with !== this.to?.text && this.channel !== 'text' ? [round.with] : [],
    );
    // “meine Gespräche mit Sam” says that each of them is.
    return new Rounds(rounds, this.today, people.length === rounds.length ? [...new Set(people)] : []);
  }

  /** Goes into “Mir würde es … gut passen”: “am Donnerstag ab 15 Uhr”. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** “7. Dezember”, after “bis zum” or “am”. */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when)
      ? new Value([{ text: dayInWords(when, this.today), by: 'author' }], ['deadline'])
      : undefined;
  }

  // What is liked, wanted and asked for

  /** Ends “Besonders gut fand ich …”, in the accusative: “den Austausch über die Datenplattform”. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} und den Einblick in ${project}` : say`${topic}`;
    return project && say`den Einblick in ${project}`;
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; ends “Am liebsten würde ich im Bereich …”: “Frontend-Entwicklung”. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** A sentence. */
  get proof(): Value | undefined {
    return typed(this.facts.proof?.what, 'proof');
  }

  /** Work that would bring the candidate back; ends “im Bereich …”: “Frontend-Entwicklung”. */
  get future(): Value | undefined {
    return typed(this.facts.future?.work, 'future');
  }

  /** Another role at the company that the candidate goes on with. */
  get otherRole(): Value | undefined {
    return typed(this.facts.other?.role, 'other');
  }

  /** A sentence. */
  get reason(): Line | undefined {
    const why = typed(this.facts.reason?.why, 'reason');
    return why && say`${why}.`;
  }

  /** Ends “Ich würde zusagen bei …”, in the dative: “einem Gehalt von 62.000 Euro”. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Ends “Für das Gespräch brauche ich …”, in the accusative: “einen barrierefreien Raum”. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    const [first] = this.#topics;
    return first ?? typed(this.facts.topic?.what, 'topic');
  }

  /** Ends “Ich würde gern besser verstehen, …”: “wie das Team zusammenarbeitet”. */
  get unclear(): Value | undefined {
    const own = typed(this.facts.topic?.what, 'topic');
    const known = this.#topics.slice(0, own ? 2 : 3);
    const all = own ? [...known, own] : known;
    return all.length ? listOf(all) : undefined;
  }

  get #topics(): readonly Value[] {
    const { doubts = [] } = this.facts;
    return (Object.keys(callTopics) as (keyof typeof callTopics)[])
      .filter((doubt) => doubts.includes(doubt))
      .map((doubt) => new Value([{ text: callTopics[doubt], by: 'author' }], ['doubts']));
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

/** The view of the facts that German letters are written with. */
export const letterFacts = (context: WriteContext): LetterFacts => new LetterFacts(context);
