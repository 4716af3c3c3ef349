import { say } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import { addressed, bareName, honored, introduced } from '../interface/letter-frame.ts';
import { dayInWords } from './dates.ts';
import { knownAs } from './known-as.ts';
import { LetterWishes } from './letter-wishes.ts';
import { Rounds } from './rounds.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Notes, WriteContext } from '../../../letters/bow-out/types.ts';
import type { Letter, Letters, Mail } from '../../../letters/letter-types.ts';

export type JapaneseLetter = Letter<LetterFacts>;
export type JapaneseLetters = Letters<LetterFacts>;
export type JapaneseMail = Mail<LetterFacts>;
export type JapaneseNotes = Notes<LetterFacts>;
/** One note of one outcome, in each tone. */
export type JapaneseNote = NonNullable<JapaneseNotes[Outcome]>;

/** The facts as Japanese letters print them, and the conditions on them. What may be missing is `undefined`. */
export class LetterFacts extends LetterWishes {
  /** Made once: a letter asks for them several times. */
  #rounds: Rounds | undefined;

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

  /** Who reads the main message, where this one goes to somebody else: 「佐藤様」. */
  override get contact(): Line | undefined {
    const contact = super.contact;
    return contact && honored(contact);
  }

  /** Whether two names are those of one person, whatever form of address was typed with them. */
  protected override isSame(name: string, other: string | undefined): boolean {
    return other !== undefined && bareName(name) === bareName(other);
  }

  /** 「データエンジニアの」 before an offer, where an email has not named the role yet. */
  get ofRole(): Line | undefined {
    const { role } = this;
    return role && this.isEmail && this.hasOffer && !this.isAgency ? say`${role}の` : undefined;
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
  override get who(): Line | undefined {
    const who = super.who;
    return who && honored(who);
  }

  /** Whom an agency tells: 「先方の佐藤様」, or 「先方」. */
  override get client(): Line {
    const name = super.client;
    return name ? say`先方の${honored(name)}` : say`先方`;
  }

  // Interviews and dates

  /** Interviews that are still booked. */
  get rounds(): Rounds | undefined {
    const { booked } = this;
    if (!booked.length) return undefined;
    return (this.#rounds ??= new Rounds(booked, this.today, this.interviewers, this.isSpoken));
  }

  /** Who holds the next interview, where that is known and is not the reader: 「鈴木様」. */
  override get interviewer(): Line | undefined {
    const name = super.interviewer;
    return name && !this.isReader(name.text) ? honored(name) : undefined;
  }

  /** Whether the reader is one of those who were met. */
  get meetsAgain(): boolean {
    return isFilled(this.to?.text) && (this.facts.met?.who?.includes(bareName(this.to.text)) ?? false);
  }

  /** 「12月7日（月）」 */
  get deadline(): Value | undefined {
    return this.deadlineIn((date) => dayInWords(date, this.today, this.isSpoken));
  }
}

/** The view of the facts that Japanese letters are written with. */
export const letterFacts = (material: WriteContext): LetterFacts => new LetterFacts(material);
