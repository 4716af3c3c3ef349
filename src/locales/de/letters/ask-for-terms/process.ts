import { letter } from '../letter.ts';
import { condition, helpToKnow, likeToGoOn, orByPhone } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to an employer that has not made an offer yet. */
export const processEmail: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Bevor wir bei der ${f.position} weitermachen, möchte ich einen Punkt klären.
      Bei ${condition(f)} würde ich zusagen, ohne das leider nicht.
      Wäre das grundsätzlich möglich?
      Wenn ja, mache ich sehr gern weiter, und wenn nicht, wissen wir es beide jetzt und nicht erst am Ende.

      ${helpToKnow(f)}
      ${orByPhone(f)}
      ${likeToGoOn(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      Ich würde bei der ${f.position} gern weitermachen und habe vorher eine Frage.
      Bei ${condition(f)} würde ich am Ende zusagen.
      ${f.form('Sehen Sie dafür Spielraum?', 'Siehst du dafür Spielraum?')}
      Das frage ich lieber jetzt, bevor ${f.form('Sie noch mehr Zeit investieren', 'ihr noch mehr Zeit investiert')}.

      ${helpToKnow(f)}
      ${orByPhone(f)}
      ${likeToGoOn(f)}

      ${f.bye('Herzliche Grüße')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Bevor wir bei der ${f.position} weitergehen, möchte ich einen Punkt ansprechen.
      Bei ${condition(f)} könnte ich zusagen, andernfalls nicht.
      Wäre das grundsätzlich möglich?
      Wenn ja, führe ich die Gespräche gern fort.

      ${helpToKnow(f)}
      ${orByPhone(f)}
      ${likeToGoOn(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Eine Frage zur ${f.position}, bevor wir weitermachen: Bei ${condition(f)} würde ich zusagen, ohne das nicht.
      Wäre das grundsätzlich möglich?
      Das frage ich lieber jetzt als ganz am Ende.
      ${helpToKnow(f)}
      ${orByPhone(f)}

      ${f.bye()}
    `,
  ],
};
