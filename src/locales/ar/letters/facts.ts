import { because, say } from '../../../letters/bow-out/template.ts';
import { typed, TypedFacts } from '../../../letters/bow-out/typed-facts.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { Rounds } from './rounds.ts';
import type { Line, List, Value } from '../../../letters/bow-out/template.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';
import type { Tone } from '../../../letters/types.ts';

export type ArabicLetter = Letter<LetterFacts>;
export type ArabicLetters = Letters<LetterFacts>;
export type ArabicMail = Mail<LetterFacts>;
export type ArabicNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type ArabicNote = NonNullable<ArabicNotes[Outcome]>;

/** The facts as Arabic letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends TypedFacts {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

  readonly #context: WriteContext;
  readonly #isFormal: boolean;

  constructor(context: WriteContext, isFormal = false) {
    super(context);
    this.#context = context;
    this.#isFormal = isFormal;
  }

  /** A chat and a text message have room for less than an email, and cannot rely on a subject. */
  get isShort(): boolean {
    return this.channel === 'chat' || this.channel === 'text';
  }

  // The frame

  /** The same facts for a formal letter, which addresses its reader in the polite plural. */
  get formally(): LetterFacts {
    return new LetterFacts(this.#context, true);
  }

  /** Somebody who is greeted by name is one person, outside formal letters; a team without a name is not. */
  get #isOne(): boolean {
    return !this.#isFormal && this.to !== undefined;
  }

  /** «ك» or «كم», which ends a word: “أشكرك”, “أشكركم”. Without vowels, the first fits a woman and a man. */
  get you(): string {
    return this.#isOne ? 'ك' : 'كم';
  }

  /** «لك», or «لكم» */
  get toYou(): string {
    return `ل${this.you}`;
  }

  /** A word that ends in another way than in «ك»: «بذلته» or «بذلتموه». */
  either(one: string, many: string): string {
    return this.#isOne ? one : many;
  }

  /** «مرحبًا هالة،» or «تحية طيبة وبعد،»; in a text message and on the phone it says who it is. */
  hi(tone: Tone, greeting = tone === 'formal' ? 'تحية طيبة' : 'مرحبًا'): Line {
    const hello = this.to ? say`${greeting} ${this.to}` : say`${greeting}`;
    if (this.channel === 'phone') {
      const about = say`بخصوص ${this.theRole}`;
      return this.from
        ? say`${hello}، مع${this.you} ${this.from} ${about}.`
        : say`${hello}، أتصل ب${this.you} ${about}.`;
    }
    if (this.channel === 'text') {
      if (this.from) return say`${hello}، مع${this.you} ${this.from}.`;
      return this.role ? say`${hello}، أكتب إلي${this.you} بخصوص ${this.theRole}.` : say`${hello}.`;
    }
    return tone === 'formal' && !this.to ? say`تحية طيبة وبعد،` : say`${hello}،`;
  }

  /** «مع خالص التحية،» and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    if (this.channel !== 'email') return undefined;
    return this.from ? say`${words}،\n${this.from}` : say`${words}`;
  }

  // People and the job

  /** «وظيفة هندسة البيانات», or «الوظيفة» */
  get theRole(): Line {
    return this.role ? say`وظيفة ${this.role}` : say`الوظيفة`;
  }

  /** « لوظيفة هندسة البيانات», or nothing */
  get forRole(): Line | undefined {
    return this.role && say` لوظيفة ${this.role}`;
  }

  /** « في Northwind» */
  get at(): Line | undefined {
    return this.company && say` في ${this.company}`;
  }

  /** « في Northwind», for an agency: it has several clients. */
  get there(): Line | undefined {
    return this.isAgency ? this.at : undefined;
  }

  /** Ends «قررت …»: «الانسحاب من الترشح لوظيفة هندسة البيانات», or «سحب طلبي لوظيفة …» */
  get withdraw(): Line {
    return this.#withdraw('الانسحاب', 'سحب');
  }

  /** «انسحبت من الترشح لوظيفة هندسة البيانات», or «سحبت طلبي لوظيفة …» */
  get withdrew(): Line {
    return this.#withdraw('انسحبت', 'سحبت');
  }

  #withdraw(leave: string, takeBack: string): Line {
    // On the phone the greeting has named the role.
    const isNamed = this.channel === 'phone';
    const rest = say`${!isNamed && this.forRole}${this.there}`;
    if (this.hasApplied) return because('entry')`${takeBack} طلبي${rest}`;
    return this.role || isNamed
      ? say`${leave} من الترشح${rest}`
      : say`${leave} من إجراءات التوظيف${this.there}`;
  }

  /** The reader is among those who were met. */
  get hasMetReader(): boolean {
    return this.to !== undefined && (this.facts.met?.who?.includes(this.to.text) ?? false);
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    return booked.length ? (this.#rounds ??= new Rounds(booked, this.today, this.interviewers)) : undefined;
  }

  /** «7 ديسمبر» */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today));
  }

  // What is liked, wanted and asked for

  /** Ends «ومما أعجبني كثيرًا …»: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} وما عرفته عن ${project}` : say`${topic}`;
    return project && say`ما عرفته عن ${project}`;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.unclearIn(callTopics, 1)[0];
  }

  /** Ends «أودّ أن أعرف المزيد عن …». */
  get unclear(): Value | undefined {
    const all = this.unclearIn(callTopics);
    return all.length ? listOf(all) : undefined;
  }

  /** The questions of an agenda, a line each. */
  get agenda(): List {
    return this.agendaOf(asks);
  }
}

/** The view of the facts that Arabic letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
