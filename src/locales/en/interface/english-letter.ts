import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { Value } from '../../../letters/template.ts';
import { closing, opening, theRole } from './letter-frame.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as English letters print them. */
export class EnglishLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** “Hi Priya,” or “Hello,”; in a text message and on the phone it says who it is, where that is known. */
  get hi(): Line {
    return opening(this, 'Hi', "I'm");
  }

  /** “Dear Priya,” or “Hello,”; on the phone “Hello Priya”. */
  get dear(): Line {
    return opening(this, this.channel === 'phone' ? 'Hello' : 'Dear', 'I am');
  }

  /** “Best wishes,” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    return closing(this, words);
  }

  /** “the Data engineer role”, or “the role” */
  get theRole(): Line {
    return theRole(this.role);
  }

  /** “2 December”, from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value([{ text: dayOf(date, 'en-GB', this.today), by: 'author' }], [question]);
  }
}
