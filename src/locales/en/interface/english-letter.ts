import { LetterFacts } from '../../../letters/letter-facts.ts';
import { say } from '../../../letters/template.ts';
import type { Line } from '../../../letters/template.ts';

/** The facts as English letters print them. */
export class EnglishLetter<Facts extends object = object> extends LetterFacts<Facts> {
  /** “Hi Priya,” or “Hello,”; in a text message and on the phone it says who it is. */
  get hi(): Line {
    return this.#opening('Hi', "I'm");
  }

  /** “Dear Priya,” or “Hello,”; on the phone “Hello Priya”. */
  get dear(): Line {
    return this.#opening(this.channel === 'phone' ? 'Hello' : 'Dear', 'I am');
  }

  #opening(greeting: string, am: string): Line {
    const { to, from, role, theRole } = this;
    const hello = to ? say`${greeting} ${to}` : say`Hello`;
    if (this.channel === 'phone')
      return from
        ? say`${hello}, this is ${from}, calling about ${theRole}.`
        : say`${hello}, ${am} calling about ${theRole}.`;
    if (this.channel !== 'text') return say`${hello},`;
    if (from) return say`${hello}, this is ${from}.`;
    return role ? say`${hello}, I am writing about ${theRole}.` : say`${hello},`;
  }

  /** “Best wishes,” and the name; nothing but in an email. */
  bye(words: string): Line | undefined {
    if (this.channel !== 'email') return undefined;
    return this.from ? say`${words},\n${this.from}` : say`${words}`;
  }

  /** “the Data engineer role”, or “the role” */
  get theRole(): Line {
    return this.role ? say`the ${this.role} role` : say`the role`;
  }
}
