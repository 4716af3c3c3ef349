import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { because, List, say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';
import { dayInWords } from './dates.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { Rounds } from './rounds.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Outcome, Question, Round } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';
import type { Tone } from '../../../letters/types.ts';

export type ArabicLetter = Letter<LetterFacts>;
export type ArabicLetters = Letters<LetterFacts>;
export type ArabicMail = Mail<LetterFacts>;
export type ArabicNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type ArabicNote = NonNullable<ArabicNotes[Outcome]>;

const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** The facts as Arabic letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends LetterConditions {
  readonly #job: WriteContext['job'];
  /** Found once: a letter asks for them several times. */
  #booked: { rounds: Rounds | undefined } | undefined;
  /** What the letter is sent by. */
  readonly channel: WriteContext['channel'];
  /** The purpose of the message. */
  readonly id: WriteContext['id'];

  readonly #context: WriteContext;
  readonly #isFormal: boolean;

  constructor(context: WriteContext, isFormal = false) {
    super(context);
    this.#context = context;
    this.#isFormal = isFormal;
    this.#job = context.job;
    this.id = context.id;
    this.channel = context.channel;
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

  /** «أنسحب من الترشح لوظيفة هندسة البيانات», or «أسحب طلبي لوظيفة …» */
  get withdrawing(): Line {
    return this.#withdraw('أنسحب', 'أسحب');
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

  /** Somebody met, other than the reader. */
  get who(): Value | undefined {
    const who = this.facts.met?.who;
    return who === this.#contact?.text ? undefined : typed(who, 'met');
  }

  /** The reader is among those who were met. */
  get hasMetReader(): boolean {
    return this.to !== undefined && (this.facts.met?.who?.includes(this.to.text) ?? false);
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
    // «المقابلتين مع سامي» says that each of them is.
    return new Rounds(rounds, this.today, people.length === rounds.length ? [...new Set(people)] : []);
  }

  /** Ends «يناسبني …». */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** «7 ديسمبر» */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    return isDate(when)
      ? new Value([{ text: dayInWords(when, this.today), by: 'author' }], ['deadline'])
      : undefined;
  }

  // What is liked, wanted and asked for

  /** Ends «ومما أعجبني كثيرًا …»: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic} وما عرفته عن ${project}` : say`${topic}`;
    return project && say`ما عرفته عن ${project}`;
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** “2025” */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; ends «العمل في …». */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** A noun phrase, ends «وخير مثال على عملي في هذا المجال …». */
  get proof(): Value | undefined {
    return typed(this.facts.proof?.what, 'proof');
  }

  /** Work that would bring the candidate back; ends «وظيفة في مجال …». */
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

  /** Ends «الاتفاق على …». */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Ends «أحتاج إلى …». */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** Skills were a doubt too, and may be given as a ground beside another. */
  get isAboutSkills(): boolean {
    return this.facts.doubts?.includes('skills') ?? false;
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.#unclear(1)[0];
  }

  /** Ends «أودّ أن أعرف المزيد عن …». */
  get unclear(): Value | undefined {
    const all = this.#unclear(this.facts.topic?.what ? 2 : 3);
    return all.length ? listOf(all) : undefined;
  }

  #unclear(most: number): Value[] {
    const { doubts = [], topic } = this.facts;
    const known = (Object.keys(callTopics) as (keyof typeof callTopics)[])
      .filter((doubt) => doubts.includes(doubt))
      .slice(0, most)
      .map((doubt) => new Value([{ text: callTopics[doubt], by: 'author' }], ['doubts']));
    const own = typed(topic?.what, 'topic');
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

/** The view of the facts that Arabic letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
