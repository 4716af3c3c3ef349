import { closing, ofThePost, opening, thePost } from '../interface/letter-frame.ts';
import { TypedFacts } from '../../../letters/bow-out/typed-facts.ts';
import { say } from './template.ts';
import type { Line } from './template.ts';

/** Who writes to whom about which job, and how they address each other. */
export class FramedLetter extends TypedFacts {
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
