import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { Value } from '../../../letters/template.ts';
import { closing, opening, position } from '../letters/frame.ts';
import { languageTag } from './language-tag.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as German letters of any conversation print them. */
export class GermanLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** Whether the reader is addressed as “du”. */
  get isFamiliar(): boolean {
    return (this.facts as { address?: string }).address === 'familiar';
  }

  /** The words for the form of address: `f.form('Können Sie', 'Kannst du')`. */
  form(formal: string, familiar: string): string {
    return this.isFamiliar ? familiar : formal;
  }

  /** “Hallo Priya,” or “Guten Tag,”; in a text message and on the phone it says who it is, where that is known. */
  get hi(): Line {
    return opening(this, 'Hallo');
  }

  /** “Guten Tag Priya,” or “Guten Tag,” */
  get dear(): Line {
    return opening(this, 'Guten Tag');
  }

  /** “Viele Grüße” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    return closing(this, words);
  }

  /** “Stelle als Data engineer”, or “Stelle”; an article goes before it. */
  get position(): Line {
    return position(this.role);
  }

  /** “2. Dezember”, from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value([{ text: dayOf(date, languageTag.locale, this.today), by: 'author' }], [question]);
  }
}
