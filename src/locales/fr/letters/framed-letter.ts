import { isFilled } from '../../interpolate.ts';
import { closing, ofThePost, opening, thePost } from '../interface/letter-frame.ts';
import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';
import { say, Value } from './template.ts';
import type { Line } from './template.ts';
import type { Question } from '../../../../machines/bow-out/facts.ts';
import type { WriteContext } from '../../../letters/bow-out/types.ts';

/** What was typed, exactly as it was typed. */
export const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** Who writes to whom about which job, and how they address each other. */
export class FramedLetter extends LetterConditions {
  readonly #job: WriteContext['job'];
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

  // The frame

  /** Whether reader and candidate are on first-name terms. */
  get isFamiliar(): boolean {
    return this.facts.address === 'familiar';
  }

  /** One of two forms: to somebody addressed as “vous”, or as “tu”. */
  form(vous: string, tu: string): string {
    return this.isFamiliar ? tu : vous;
  }

  /** “vous” or “te”, before a consonant. */
  get vous(): string {
    return this.form('vous', 'te');
  }

  /** “Bonjour Priya,” or “Bonjour,”; in a text message and on the phone it says who it is. */
  get hi(): Line {
    return opening(this, 'Bonjour', this.vous);
  }

  /** “Bonjour Priya,” or “Madame, Monsieur,” */
  get dear(): Line {
    return opening(this, this.form('Madame, Monsieur', 'Bonjour'), this.vous);
  }

  /** A closing and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    return closing(this, words);
  }

  /** The closing of a warm letter. */
  get cordially(): Line | undefined {
    return this.bye('Bien cordialement');
  }

  /** The same in other words: “Bien à vous,” */
  get yours(): Line | undefined {
    return this.bye(this.form('Bien à vous', 'Bien à toi'));
  }

  /** The closing of a formal letter; to a reader without a name, the whole formula. */
  get sincerely(): Line | undefined {
    if (this.isFamiliar) return this.bye('Cordialement');
    if (this.to || this.channel !== 'email') return this.bye('Sincères salutations');
    const formula = say`Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.`;
    return this.from ? say`${formula}\n${this.from}` : formula;
  }

  /** The closing of a brief letter. */
  get briefly(): Line | undefined {
    return this.bye('Cordialement');
  }

  /** A text message has little room. */
  get isText(): boolean {
    return this.channel === 'text';
  }

  // People and the job

  /** Who reads it. */
  get to(): Value | undefined {
    if (this.id === 'referrer') return typed(this.facts.referrer?.name, 'referrer');
    if (this.id === 'inviter') return typed(this.facts.inviter?.name, 'inviter');
    return this.reader;
  }

  /** Who reads the main message. */
  protected get reader(): Value | undefined {
    // The page names somebody at the company, who is not the agency's recruiter.
    return typed(this.facts.names?.to ?? (this.isAgency ? undefined : this.#job.contact), 'names');
  }

  /** Who reads the main message, where this one goes to somebody else. */
  get contact(): Value | undefined {
    return this.reader?.text === this.to?.text ? undefined : this.reader;
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

  /** “le poste de Data engineer”, or “ce poste” */
  get thePost(): Line {
    return thePost(this.role);
  }

  /** “du poste de Data engineer”, or “de ce poste” */
  get ofThePost(): Line {
    return ofThePost(this.role);
  }

  /** “au poste de Data engineer”, or “à ce poste” */
  get toThePost(): Line {
    return this.role ? say`au poste de ${this.role}` : say`à ce poste`;
  }

  /** “ chez Northwind” */
  get at(): Line | undefined {
    return this.company && say` chez ${this.company}`;
  }

  /** “ de Northwind” */
  get ofCompany(): Line | undefined {
    return this.company && say` de ${this.company}`;
  }

  /** “ pour le poste de Data engineer” */
  get forThePost(): Line | undefined {
    return this.role && say` pour ${this.thePost}`;
  }

  /** “retirer ma candidature au poste de Data engineer”; for an agency with the company. */
  get toWithdraw(): Line {
    return this.#withdraw('retirer');
  }

  /** “je retire donc ma candidature au poste de Data engineer” */
  get iWithdraw(): Line {
    return this.#withdraw('je retire donc');
  }

  /** “je retire ma candidature au poste de Data engineer” */
  get thatIWithdraw(): Line {
    return this.#withdraw('je retire');
  }

  /** “retirer ma candidature”, where the letter has just named the role. */
  get toWithdrawFromIt(): Line {
    return this.#withdraw('retirer', true);
  }

  #withdraw(verb: string, isJustNamed = false): Line {
    // On the phone the greeting has named the role, and so has that of a text message without a name.
    const isNamed = isJustNamed || this.channel === 'phone' || (this.isText && !this.from);
    return say`${verb} ma candidature${!isNamed && this.role && say` ${this.toThePost}`}${this.isAgency && this.at}`;
  }
}
