import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { say, Value } from '../../../letters/template.ts';
import { languageTag } from './language-tag.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as Arabic letters of any conversation print them. The reader is addressed in the polite plural. */
export class ArabicLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** «مرحبًا هالة،» or «مرحبًا،»; in a text message and on the phone it says who it is, where that is known. */
  get hi(): Line {
    return this.#opening('مرحبًا');
  }

  /** «تحية طيبة هالة،» or «تحية طيبة،»: formal, and blind to the reader's gender. */
  get goodDay(): Line {
    return this.#opening('تحية طيبة');
  }

  /** «مع خالص التحية،» and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    if (this.channel !== 'email') return undefined;
    return this.from ? say`${words}،\n${this.from}` : say`${words}`;
  }

  /** «وظيفة هندسة البيانات», or «الوظيفة» */
  get theRole(): Line {
    return this.role ? say`وظيفة ${this.role}` : say`الوظيفة`;
  }

  /** «2 ديسمبر», from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value([{ text: dayOf(date, languageTag.locale, this.today), by: 'author' }], [question]);
  }

  #opening(greeting: string): Line {
    const hello = this.to ? say`${greeting} ${this.to}` : say`${greeting}`;
    if (this.channel === 'phone')
      return this.from
        ? say`${hello}، معكم ${this.from} بخصوص ${this.theRole}.`
        : say`${hello}، أتصل بكم بخصوص ${this.theRole}.`;
    if (this.channel !== 'text') return say`${hello}،`;
    if (this.from) return say`${hello}، معكم ${this.from}.`;
    // The letter goes on in the same line.
    return this.role ? say`${hello}، أكتب إليكم بخصوص ${this.theRole}.` : say`${hello}.`;
  }
}
