import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { Value } from '../../../letters/template.ts';
import { closing, ofThePost, opening, thePost } from './letter-frame.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as French letters print them. */
export class FrenchLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** Whether reader and candidate are on first-name terms. */
  get isFamiliar(): boolean {
    return (this.facts as { address?: string }).address === 'familiar';
  }

  /** One of two forms: to somebody addressed as “vous”, or as “tu”. */
  form(vous: string, tu: string): string {
    return this.isFamiliar ? tu : vous;
  }

  /** “Bonjour Priya,” or “Bonjour,”; in a text message and on the phone it says who it is, where that is known. */
  get hi(): Line {
    return opening(this, 'Bonjour', this.form('vous', 'te'));
  }

  /** “Bonjour Priya,” or “Madame, Monsieur,” */
  get dear(): Line {
    return opening(this, this.form('Madame, Monsieur', 'Bonjour'), this.form('vous', 'te'));
  }

  /** “Bien cordialement,” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    return closing(this, words);
  }

  /** “le poste de Data engineer”, or “ce poste” */
  get thePost(): Line {
    return thePost(this.role);
  }

  /** “du poste de Data engineer”, or “de ce poste” */
  get ofThePost(): Line {
    return ofThePost(this.role);
  }

  /** “2 décembre”, from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value(
          [{ text: dayOf(date, 'fr-FR', this.today).replace(/^1 /u, '1er '), by: 'author' }],
          [question],
        );
  }
}
