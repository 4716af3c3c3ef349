import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { because, List, say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { SpanishConditions } from './conditions.ts';
import { dayInWords } from './dates.ts';
import { enjoyed } from './enjoyed.ts';
import { listOf } from './list-of.ts';
import { asks, unclearTopics } from './questions.ts';
import { toAll, toEach } from './people.ts';
import { Rounds } from './rounds.ts';
import type { Reach } from './dates.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Outcome, Question, Round } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';
import type { Tone } from '../../../letters/types.ts';

export type SpanishLetter = Letter<LetterFacts>;
export type SpanishLetters = Letters<LetterFacts>;
export type SpanishMail = Mail<LetterFacts>;
export type SpanishNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type SpanishNote = NonNullable<SpanishNotes[Outcome]>;

const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** The facts as Spanish letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends SpanishConditions {
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

  get isEmail(): boolean {
    return this.channel === 'email';
  }

  /** A chat and a text message have room for less than an email, and cannot rely on a subject. */
  get isShort(): boolean {
    return this.channel === 'chat' || this.channel === 'text';
  }

  // The frame

  /** “Hola, Priya:”, or “Buenos días, Priya:”; in a text message and on the phone it says who it is. */
  hi(tone: Tone): Line {
    const greeting = tone === 'formal' ? 'Buenos días' : 'Hola';
    const hello = this.to ? say`${greeting}, ${this.to}` : say`${greeting}`;
    if (this.channel === 'phone') {
      const call = say`${this.you('le', 'te')} llamo por ${this.theRole}`;
      return this.from ? say`${hello}, soy ${this.from} y ${call}.` : say`${hello}, ${call}.`;
    }
    if (this.channel !== 'text') return say`${hello}:`;
    if (this.from) return say`${hello}, soy ${this.from}.`;
    return this.role ? say`${hello}, ${this.you('le', 'te')} escribo por ${this.theRole}.` : say`${hello}.`;
  }

  /** “Un saludo,” and the name; nothing but in an email. */
  bye(words: string | Line): Line | undefined {
    if (this.channel !== 'email') return undefined;
    return this.from ? say`${words},\n${this.from}` : say`${words}`;
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

  /** “el puesto de Data engineer”, or “el puesto” */
  get theRole(): Line {
    return this.role ? say`el puesto de ${this.role}` : say`el puesto`;
  }

  /** “la oferta para el puesto de Data engineer”, or “la oferta” */
  get theirOffer(): Line {
    return say`la oferta${this.role && say` para el puesto de ${this.role}`}`;
  }

  /** “del puesto de Data engineer”, or “del puesto” */
  get ofTheRole(): Line {
    return this.role ? say`del puesto de ${this.role}` : say`del puesto`;
  }

  /** “ en Northwind” */
  get at(): Line | undefined {
    return this.company && say` en ${this.company}`;
  }

  /** “ en Northwind”, for an agency: it has several clients. */
  get there(): Line | undefined {
    return this.isAgency ? this.at : undefined;
  }

  /** The subject of the main email has named the role. */
  get #isNamed(): boolean {
    return this.channel === 'email' && this.id === 'main' && this.role !== undefined && !this.isAgency;
  }

  /** Ends “He decidido …” where the subject has not said what of: “retirar mi candidatura al puesto de …” */
  get withdrawByName(): Line {
    return this.channel === 'email' ? say`retirar mi candidatura${this.#toRole}` : this.withdraw;
  }

  /** The same without the verb of the subject: “no seguir adelante en el proceso”. */
  get stop(): Line {
    return this.#isNamed ? say`no seguir adelante en el proceso` : this.withdraw;
  }

  /** Ends “He decidido …”: “retirarme del proceso para el puesto de …”, or “retirar mi candidatura al puesto …” */
  get withdraw(): Line {
    if (this.#isNamed)
      return this.hasApplied
        ? because('entry')`no seguir adelante en el proceso`
        : say`retirar mi candidatura`;
    return this.hasApplied
      ? because('entry')`retirar mi candidatura${this.#toRole}`
      : say`retirarme del proceso${this.#forRole}`;
  }

  /** The same in the formal tone: “retirarme del proceso de selección para el puesto de Data engineer”. */
  get withdrawFormally(): Line {
    return this.hasApplied || this.channel === 'phone' || this.channel === 'text'
      ? this.withdraw
      : say`retirarme del proceso de selección${this.role && say` para el puesto de ${this.role}`}${this.there}`;
  }

  /** “me retiro del proceso para el puesto de …”, or “retiro mi candidatura al puesto …” */
  get withdrawing(): Line {
    if (this.#isNamed)
      return this.hasApplied
        ? because('entry')`no seguiré adelante en el proceso`
        : say`retiro mi candidatura`;
    return this.hasApplied
      ? because('entry')`retiro mi candidatura${this.#toRole}`
      : say`me retiro del proceso${this.#forRole}`;
  }

  /** “me retiré del proceso para el puesto de …”, or “retiré mi candidatura al puesto …” */
  get withdrew(): Line {
    return this.hasApplied
      ? because('entry')`retiré mi candidatura${this.#toRole}`
      : say`me retiré del proceso${this.#forRole}`;
  }

  /** On the phone the greeting has named the role. */
  get #toRole(): Line {
    return say`${this.channel !== 'phone' && this.role && say`${this.channel === 'text' ? ' a' : ' al puesto de'} ${this.role}`}${this.there}`;
  }

  get #forRole(): Line {
    if (this.channel === 'phone') return say`${this.there}`;
    if (!this.role) return say` de selección${this.there}`;
    return say`${this.channel === 'text' ? ' para' : ' para el puesto de'} ${this.role}${this.there}`;
  }

  /** Somebody met, other than the reader. */
  get who(): Value | undefined {
    const who = this.facts.met?.who;
    return who === this.#contact?.text ? undefined : typed(who, 'met');
  }

  /** “a Sam y a Lena” */
  get toThem(): Line | undefined {
    return this.who && toEach(this.who);
  }

  /** “a usted, a Sam y a Lena”, where somebody else was met. */
  get toAll(): Line | undefined {
    return this.who && toAll(this.you('usted', 'ti'), this.who);
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

  /** “hasta el día 2”, which ends a message before an interview. */
  get until(): Line {
    return this.rounds ? say`hasta el ${this.rounds.shortly}` : say`hasta entonces`;
  }

  /** Who holds the next interview, where that is known; it may be the reader. */
  get interviewer(): Value | undefined {
    return typed(coming(this.facts, this.today)[0]?.with, 'rounds');
  }

  #rounds(rounds: readonly Round[]): Rounds | undefined {
    if (!rounds.length) return undefined;
    // Whoever reads it is “usted” in it, and a text message has no room for names.
    const people = rounds.flatMap((round) =>
      isFilled(round.with) && round.with !== this.to?.text && this.channel !== 'text' ? [round.with] : [],
    );
    // “las entrevistas con Sam” says that each of them is.
    return new Rounds(
      rounds,
      this.today,
      people.length === rounds.length ? [...new Set(people)] : [],
      this.#reach,
    );
  }

  /** Ends “Puedo …” and “Estoy disponible …”. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** A text message has no room for the weekday of a day that is far off. */
  get #reach(): Reach {
    return this.channel === 'text' ? 7 : 100;
  }

  /** “lunes 7 de diciembre” */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when)
      ? new Value([{ text: dayInWords(when, this.today, this.#reach), by: 'author' }], ['deadline'])
      : undefined;
  }

  // What is liked, wanted and asked for

  /** “me gustó mucho conocer al equipo”, “me interesó mucho lo que me contaron sobre el nuevo sistema”, or both. */
  get enjoyed(): Line | undefined {
    const told = this.isAgency ? 'contaron' : this.you('contaron', 'contasteis');
    return enjoyed(typed(this.facts.met?.what, 'met'), typed(this.facts.met?.project, 'met'), told);
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; ends “Me gustaría trabajar en …”. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** A sentence. */
  get proof(): Value | undefined {
    return typed(this.facts.proof?.what, 'proof');
  }

  /** Work that would bring the candidate back; ends “si buscan a alguien para …”. */
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

  /** Ends “Aceptaría con …”. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Ends “Para la entrevista necesitaría …”. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.#unclear(1)[0];
  }

  /** Ends “Me gustaría entender mejor …”. */
  get unclear(): Value | undefined {
    const all = this.#unclear(this.facts.topic?.what ? 2 : 3);
    return all.length ? listOf(all) : undefined;
  }

  #unclear(most: number): Value[] {
    const known = unclearTopics(this.facts.doubts, most);
    const own = typed(this.facts.topic?.what, 'topic');
    return own ? [...known, own] : known;
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

/** The view of the facts that Spanish letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
