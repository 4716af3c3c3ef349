import { dayOf } from '../../../letters/dates.ts';
import { LetterFacts } from '../../../letters/letter-facts.ts';
import { say, Value } from '../../../letters/template.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as Spanish letters of any conversation print them. */
export class SpanishLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** “Hola, Priya:” or “Hola:”; in a text message and on the phone it says who it is, where that is known. */
  get hi(): Line {
    return this.#opening('Hola');
  }

  /** “Buenos días, Priya:” or “Buenos días:”: formal, and blind to the reader's gender. */
  get goodDay(): Line {
    return this.#opening('Buenos días');
  }

  /** “Un saludo,” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    if (this.channel !== 'email') return undefined;
    return this.from ? say`${words},\n${this.from}` : say`${words}`;
  }

  /** “el puesto de Data engineer”, or “el puesto” */
  get theRole(): Line {
    return this.role ? say`el puesto de ${this.role}` : say`el puesto`;
  }

  /** “del puesto de Data engineer”, or “del puesto” */
  get ofTheRole(): Line {
    return this.role ? say`del puesto de ${this.role}` : say`del puesto`;
  }

  /** “2 de diciembre”, from a field that takes a date. The year is added if it is not the current one. */
  day<Question extends keyof Facts & string>(
    question: Question,
    field: keyof NonNullable<Facts[Question]> & string,
  ): Value | undefined {
    const date = this.typed(question, field)?.text;
    return date === undefined
      ? undefined
      : new Value([{ text: dayOf(date, 'es-ES', this.today), by: 'author' }], [question]);
  }

  #opening(greeting: string): Line {
    const hello = this.to ? say`${greeting}, ${this.to}` : say`${greeting}`;
    if (this.channel === 'phone')
      return this.from
        ? say`${hello}, soy ${this.from} y llamo por ${this.theRole}.`
        : say`${hello}, llamo por ${this.theRole}.`;
    if (this.channel !== 'text') return say`${hello}:`;
    if (this.from) return say`${hello}, soy ${this.from}.`;
    // The letter goes on in the same line.
    return this.role ? say`${hello}, escribo por ${this.theRole}.` : say`${hello}.`;
  }
}
