import { isDate } from '../../../../machines/engine/dates.ts';
import { coming } from '../../../letters/bow-out/rounds.ts';
import { interviewQuestions } from '../../../letters/bow-out/interview-questions.ts';
import { List, say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { addressed, bareName, honored, introduced } from '../interface/letter-frame.ts';
import { LetterConditions } from './conditions.ts';
import { dayInWords } from './dates.ts';
import { knownAs } from './known-as.ts';
import { listOf } from './list-of.ts';
import { asks, callTopics } from './questions.ts';
import { Rounds } from './rounds.ts';
import { endsInFullStop, isPlain, isSentence } from './typed-text.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Outcome, Question, Round } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';

export type JapaneseLetter = Letter<LetterFacts>;
export type JapaneseLetters = Letters<LetterFacts>;
export type JapaneseMail = Mail<LetterFacts>;
export type JapaneseNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type JapaneseNote = NonNullable<JapaneseNotes[Outcome]>;

const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** The facts as Japanese letters print them, and the conditions on them. What may be missing is `undefined`. */
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

  /** A chat and a text message have room for less than an email, and cannot rely on a subject. */
  get isShort(): boolean {
    return this.channel === 'chat' || this.channel === 'text';
  }

  get isEmail(): boolean {
    return this.channel === 'email';
  }

  get isSpoken(): boolean {
    return this.channel === 'phone';
  }

  /** 「株式会社ノースウィンド／佐藤様」; in a text message and on the phone the greeting. */
  get hi(): Line {
    // An agency's recruiter, a colleague or a friend is not addressed by the company.
    const isOutside = !this.isAgency && !this.isInternal && this.id !== 'referrer';
    return addressed({ ...this.#frame, company: isOutside ? this.company : undefined }, this.#greeting);
  }

  /** Who writes, as the reader knows them: 「データエンジニアの選考を受けております、田中 彩です。」 */
  get me(): Line | undefined {
    return introduced(this.#frame, this.#greeting, this.#known);
  }

  /** The same for a letter that would read like the one before: 「データエンジニアの選考でお世話になっております、田中 彩です。」 */
  get meInDebt(): Line | undefined {
    const { role, from } = this.#frame;
    const isUsual = role && from && !this.#known && !this.isInternal && !this.isSpoken;
    return isUsual ? say`${role}の選考でお世話になっております、${from}です。` : this.me;
  }

  get #known(): Line | undefined {
    return knownAs(this, this.#frame.role);
  }

  get #frame() {
    // An agency has several jobs, and a colleague or a friend is told of it in the letter.
    const isNamed = !this.isAgency && this.id !== 'referrer';
    const { channel, to, from, company } = this;
    const isThanked = this.hasOffer && this.isEmail && this.id === 'main';
    return {
      channel,
      to,
      from,
      company,
      role: (isNamed && !isThanked) || this.isSpoken ? this.role : undefined,
    };
  }

  get #greeting(): string {
    if (this.isInternal) return 'お疲れ様です。';
    return this.isAgency && !this.isSpoken ? 'いつもお世話になっております。' : 'お世話になっております。';
  }

  /** How the reader is told, at the end of a sentence. */
  get contacted(): string {
    return this.isSpoken ? 'お電話いたしました' : 'ご連絡いたしました';
  }

  /** The name; nothing but in an email. */
  get sign(): Line | undefined {
    return this.isEmail ? this.from && say`${this.from}` : undefined;
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

  /** Who reads the main message, where this one goes to somebody else: 「佐藤様」. */
  get contact(): Line | undefined {
    return this.#contact && !this.#isReader(this.#contact.text) ? honored(this.#contact) : undefined;
  }

  /** Whether this is the name of whoever reads the letter. */
  #isReader(name: string): boolean {
    return this.to !== undefined && bareName(name) === bareName(this.to.text);
  }

  get from(): Value | undefined {
    return typed(this.facts.names?.from, 'names');
  }

  /** 「データエンジニアの」 before an offer, where an email has not named the role yet. */
  get ofRole(): Line | undefined {
    const { role } = this;
    return role && this.isEmail && this.hasOffer && !this.isAgency ? say`${role}の` : undefined;
  }

  get role(): Value | undefined {
    return typed(this.facts.job?.role ?? this.#job.role, 'job');
  }

  get company(): Value | undefined {
    return typed(this.facts.job?.company ?? this.#job.company, 'job');
  }

  /** 「貴社」, on the phone 「御社」; a colleague speaks of the company as 「当社」. */
  get your(): string {
    if (this.isInternal) return '当社';
    return this.isSpoken ? '御社' : '貴社';
  }

  /** For an agency and a friend with the job: 「株式会社ノースウィンド（データエンジニア）の選考」; to others 「選考」. */
  get process(): Line {
    if (this.named) return say`${this.named}の選考`;
    return this.isAgency && !this.isSpoken ? say`ご紹介いただいた企業の選考` : say`選考`;
  }

  /** The job, where the opening has not named it: 「株式会社ノースウィンド（データエンジニア）」. */
  get named(): Line | undefined {
    if (!this.isAgency && this.id !== 'referrer') return undefined;
    // On the phone the opening has named the role.
    const role = this.isSpoken ? undefined : this.role;
    if (this.company) return role ? say`${this.company}（${role}）` : say`${this.company}`;
    return role && say`${role}`;
  }

  /** The job in a few words, for the interviews that an agency reads about: 「株式会社ノースウィンド」; a chat has no subject to name the role. */
  get employer(): Line | undefined {
    if (!this.isAgency) return undefined;
    if (this.company)
      return this.isShort && this.role ? say`${this.company}（${this.role}）` : say`${this.company}`;
    return this.isSpoken ? undefined : this.role && say`${this.role}`;
  }

  /** Somebody met, other than the reader: 「鈴木様と高橋様」. */
  get who(): Line | undefined {
    const who = typed(this.facts.met?.who, 'met');
    return who && bareName(who.text) !== bareName(this.#contact?.text ?? '') ? honored(who) : undefined;
  }

  /** Whom an agency tells: 「先方の佐藤様」, or 「先方」. */
  get client(): Line {
    const name = typed(this.facts.client?.name, 'client');
    return name ? say`先方の${honored(name)}` : say`先方`;
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    this.#booked ??= { rounds: this.#rounds(coming(this.facts, this.today)) };
    return this.#booked.rounds;
  }

  /** Who holds the next interview, where that is known and is not the reader: 「鈴木様」. */
  get interviewer(): Line | undefined {
    const name = typed(coming(this.facts, this.today)[0]?.with, 'rounds');
    return name && !this.#isReader(name.text) ? honored(name) : undefined;
  }

  #rounds(rounds: readonly Round[]): Rounds | undefined {
    if (!rounds.length) return undefined;
    // Whoever reads it needs no name in it, and a text message has no room for names.
    const people = rounds.flatMap((round) =>
      isFilled(round.with) && !this.#isReader(round.with) && this.channel !== 'text' ? [round.with] : [],
    );
    // 「鈴木様との面接」 says that each of them is.
    const all = people.length === rounds.length ? [...new Set(people)] : [];
    return new Rounds(rounds, this.today, all, this.isSpoken);
  }

  /** Goes before 「でしたら」. */
  get slots(): Value | undefined {
    return typed(this.facts.slots?.when, 'slots');
  }

  /** 「12月7日（月）」 */
  get deadline(): Value | undefined {
    const when = this.facts.deadline?.when;
    if (!isDate(when)) return undefined;
    return new Value([{ text: dayInWords(when, this.today, this.isSpoken), by: 'author' }], ['deadline']);
  }

  // What is liked, wanted and asked for

  /** Goes before 「が印象に残っております」: something that was liked, a project that was heard about, or both. */
  get enjoyed(): Line | undefined {
    const topic = typed(this.facts.met?.what, 'met');
    const project = typed(this.facts.met?.project, 'met');
    if (topic) return project ? say`${topic}と、${project}のお話` : say`${topic}`;
    return project && say`${project}のお話`;
  }

  get earlierRole(): Value | undefined {
    return typed(this.facts.earlierRole?.role, 'earlierRole');
  }

  /** 「2025」 */
  get earlierYear(): Value | undefined {
    const year = this.facts.earlierRole?.year?.trim();
    return year && /^\d{4}$/.test(year) ? typed(year, 'earlierRole') : undefined;
  }

  /** Work that the candidate would rather do; goes before 「に携わる」. */
  get direction(): Value | undefined {
    return typed(this.facts.direction?.work, 'direction');
  }

  /** 「前職でダッシュボードの開発を担当しましたので、その経験を活かせると思っております。」 */
  get proof(): Line | undefined {
    const proof = typed(this.facts.proof?.what, 'proof');
    if (!proof) return undefined;
    const { text } = proof;
    if (endsInFullStop(text)) return say`${proof}その経験を活かせると思っております。`;
    if (isSentence(text)) return say`${proof}ので、その経験を活かせると思っております。`;
    const joint = isPlain(text) ? '経験' : /経験\s*$/u.test(text) ? '' : 'の経験';
    return say`${proof}${joint}を活かせると思っております。`;
  }

  /** Work that would bring the candidate back; goes before 「のポジション」. */
  get future(): Value | undefined {
    return typed(this.facts.future?.work, 'future');
  }

  /** Another role at the company that the candidate goes on with. */
  get otherRole(): Value | undefined {
    return typed(this.facts.other?.role, 'other');
  }

  /** 「理由は、通勤に時間がかかるためです。」, or the whole sentence that was typed. */
  get reason(): Line | undefined {
    const reason = typed(this.facts.reason?.why, 'reason');
    if (!reason) return undefined;
    if (isSentence(reason.text)) return say`${reason}。`;
    return isPlain(reason.text) ? say`理由は、${reason}ためです。` : say`理由は、${reason}です。`;
  }

  /** Goes before 「でご調整いただく」. */
  get condition(): Value | undefined {
    return typed(this.facts.condition?.what, 'condition');
  }

  /** Goes before 「を必要としております」. */
  get adjustment(): Value | undefined {
    return typed(this.facts.adjustment?.what, 'adjustment');
  }

  /** The first of what is unclear, for a sentence that has room for one thing. */
  get mostUnclear(): Value | undefined {
    return this.#unclear(1)[0];
  }

  /** Goes before 「について」. */
  get unclear(): Value | undefined {
    const all = this.#unclear(this.facts.topic?.what ? 2 : 3);
    return all.length ? listOf(all, '、') : undefined;
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
        (ask) => new Value([{ text: `・${ask}`, by: 'author' }], this.facts.doubts && ['doubts']),
      ),
    );
  }
}

/** The view of the facts that Japanese letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
