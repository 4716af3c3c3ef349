import { because, say } from '../../../letters/bow-out/template.ts';
import { typed } from '../../../letters/bow-out/typed-facts.ts';
import { SpanishConditions } from './conditions.ts';
import { dayInWords } from './dates.ts';
import { enjoyed } from './enjoyed.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { toAll, toEach } from './people.ts';
import { Rounds } from './rounds.ts';
import type { Reach } from './dates.ts';
import type { Line, List, Value } from '../../../letters/bow-out/template.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';
import type { Tone } from '../../../letters/types.ts';

export type SpanishLetter = Letter<LetterFacts>;
export type SpanishLetters = Letters<LetterFacts>;
export type SpanishMail = Mail<LetterFacts>;
export type SpanishNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type SpanishNote = NonNullable<SpanishNotes[Outcome]>;

/** The facts as Spanish letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends SpanishConditions {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

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

  /** “a Sam y a Lena” */
  get toThem(): Line | undefined {
    return this.who && toEach(this.who);
  }

  /** “a usted, a Sam y a Lena”, where somebody else was met. */
  get toAll(): Line | undefined {
    return this.who && toAll(this.you('usted', 'ti'), this.who);
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    return booked.length
      ? (this.#rounds ??= new Rounds(booked, this.today, this.interviewers, this.#reach))
      : undefined;
  }

  /** “hasta el día 2”, which ends a message before an interview. */
  get until(): Line {
    return this.rounds ? say`hasta el ${this.rounds.shortly}` : say`hasta entonces`;
  }

  /** A text message has no room for the weekday of a day that is far off. */
  get #reach(): Reach {
    return this.channel === 'text' ? 7 : 100;
  }

  /** “lunes 7 de diciembre” */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today, this.#reach));
  }

  // What is liked, wanted and asked for

  /** “me gustó mucho conocer al equipo”, “me interesó mucho lo que me contaron sobre el nuevo sistema”, or both. */
  get enjoyed(): Line | undefined {
    const told = this.isAgency ? 'contaron' : this.you('contaron', 'contasteis');
    return enjoyed(typed(this.facts.met?.what, 'met'), typed(this.facts.met?.project, 'met'), told);
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Ends “Me gustaría entender mejor …”. */
  get unclear(): Value | undefined {
    const all = this.unclearIn(callTopics);
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks);
  }
}

/** The view of the facts that Spanish letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
