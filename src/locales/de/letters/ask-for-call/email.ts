import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { enjoyed } from '../parts.ts';
import { beforehand, myAnswer, orAnotherTime, thanksForOffer, whatFor, when } from './parts.ts';
import type { GermanWordings, LetterFacts } from '../facts.ts';

/** “Ich freue mich, wenn es klappt, und danke Ihnen schon einmal.” */
const hopeItWorks = (f: LetterFacts) =>
  f.enjoyed
    ? say`Besonders gut fand ich bisher ${f.enjoyed}, und ich freue mich, wenn wir telefonieren können.`
    : f.hasOffer
      ? say`Ich freue mich, wenn es klappt.`
      : say`Ich freue mich, wenn es klappt, und danke ${f.toYou} schon einmal.`;

/** Emails to the employer: before the next step, before the answer to an offer, or after a yes. */
export const email: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${thanksForOffer(f)}
      ${f.form('Hätten Sie', 'Hättest du')} ${f.hasAccepted ? '' : say`${beforehand(f)} `}15 Minuten Zeit, um kurz mit mir zu telefonieren?
      ${whatFor(f)}
      ${spare(2)`Am Telefon lässt sich das sicher leichter klären als per E-Mail.`}

      ${when(f)}
      ${orAnotherTime(f)}
      ${myAnswer(f)}

      ${hopeItWorks(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      ${thanksForOffer(f)}
      ${whatFor(f)}
      Könnten wir ${f.hasAccepted ? 'dazu' : say`${beforehand(f)}`} eine Viertelstunde telefonieren?

      ${when(f)}
      ${f.form('Wenn es Ihnen lieber ist, reichen mir auch ein paar Zeilen per E-Mail.', 'Wenn es dir lieber ist, reichen mir auch ein paar Zeilen per E-Mail.')}
      ${myAnswer(f)}

      ${enjoyed(f)}

      ${f.bye('Herzliche Grüße')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${thanksForOffer(f)}
      Wäre ${f.hasAccepted ? 'in den nächsten Tagen' : say`${beforehand(f)}`} ein kurzes Telefonat von 15 Minuten möglich?
      ${whatFor(f)}

      ${when(f)}
      ${orAnotherTime(f)}
      ${myAnswer(f)}
      ${enjoyed(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${thanksForOffer(f)}
      ${f.form('Haben Sie', 'Hast du')} ${f.hasAccepted ? '' : say`${beforehand(f)} `}15 Minuten für ein Telefonat?
      ${whatFor(f)}
      ${when(f)}
      Ein paar Zeilen per E-Mail helfen mir genauso.
      ${myAnswer(f)}

      ${f.bye()}
    `,
  ],
};
