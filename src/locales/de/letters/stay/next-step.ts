import { letter } from '../letter.ts';
import { nextStepSubject, thanksForAnswers, theNextStep } from './parts.ts';
import { tellClient } from '../parts.ts';
import { say } from '../../../../letters/bow-out/template.ts';
import type { GermanMail, GermanWordings, LetterFacts } from '../facts.ts';

/** “Welche Tage würden Ihnen passen?” */
const whichDays = (f: LetterFacts) =>
  say`Welche Tage würden ${f.isAgency ? 'dort' : f.form('Ihnen', 'euch')} gut passen?`;

const short: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Ich freue mich auf ${theNextStep(f)}.
      ${thanksForAnswers(f)}
      ${whichDays(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Ich freue mich auf ${theNextStep(f)}.
      ${thanksForAnswers(f)}
      ${whichDays(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Von mir aus kann es weitergehen.
      ${whichDays(f)}
    `,
  ],
};

/** Goes on where nothing is booked: there is no interview to confirm yet. */
export const nextStep: GermanMail = {
  subject: nextStepSubject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich mache gern weiter und freue mich auf ${theNextStep(f)}.
        ${thanksForAnswers(f)}
        Wenn es an den Termin geht, ${f.form('sagen Sie', 'sag')} mir einfach, welche Tage gut passen.

        ${f.bye()}
      `,
      (f) => letter`
        ${f.hi}

        Ich freue mich auf ${theNextStep(f)}.
        ${thanksForAnswers(f)}
        ${whichDays(f)}
        Ich bestätige dann gleich per E-Mail.

        ${f.bye('Herzliche Grüße')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich freue mich auf ${theNextStep(f)}.
        ${thanksForAnswers(f)}
        Bitte ${f.form('nennen Sie', 'nenn')} mir Tage, die gut passen.
        Ich bestätige dann gleich einen Termin.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich mache gern weiter und freue mich auf ${theNextStep(f)}.
        ${thanksForAnswers(f)}
        ${whichDays(f)}

        ${f.bye()}
      `,
    ],
  },
  chat: short,
  text: short,
};

const agencyShort: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Ich freue mich auf ${theNextStep(f)}.
      ${tellClient(f)}
      ${thanksForAnswers(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Ich freue mich auf ${theNextStep(f)}.
      ${tellClient(f)}
      ${thanksForAnswers(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Von mir aus kann es${f.isAgency && f.at} weitergehen.
      ${tellClient(f)}
    `,
  ],
};

/** The same to the agency, which tells the client. */
export const nextStepAgency: GermanMail = {
  subject: nextStepSubject,
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Ich mache gern weiter und freue mich auf ${theNextStep(f)}.
        ${tellClient(f)}
        ${thanksForAnswers(f)}
        Sobald es Terminvorschläge gibt, bestätige ich ${f.toYou} gern einen davon.

        ${f.bye()}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Ich freue mich auf ${theNextStep(f)}.
        ${tellClient(f)}
        ${thanksForAnswers(f)}
        Sobald es Terminvorschläge gibt, bestätige ich gern einen davon.

        ${f.byeFormal}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Ich mache gern weiter und freue mich auf ${theNextStep(f)}.
        ${tellClient(f)}
        Welche Termine kommen in Frage?

        ${f.bye()}
      `,
    ],
  },
  chat: agencyShort,
  text: agencyShort,
};
