import { letter } from '../../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../../parts.ts';
import { readyForTheNextStep, thankThemForAnswering, theNextStep } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm looking forward to ${theNextStep(f)}.
      Could you ask ${theClientOrThem(f)} which days would work?
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I look forward to ${theNextStep(f)}.
      Could you please ask ${theClientOrThem(f)} which dates would work?
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm ready for ${theNextStep(f)}.
      Could you ask ${theClientOrThem(f)} which days would work?
    `,
  ],
};

/** Goes on where nothing is booked: to the agency, which arranges it with the client. */
export const nextStepAgency: EnglishMail = {
  subject: readyForTheNextStep,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm looking forward to ${theNextStep(f)}.
        Could you ask ${theClientOrThem(f)} which days would work?
        ${thankThemForAnswering(f)}

        Thank you for putting me forward.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'd be glad to go on to ${theNextStep(f)}, so please let ${theClientOrThem(f)} know.
        ${thankThemForAnswering(f)}
        When there's a date, I'll confirm it with you.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I look forward to ${theNextStep(f)}.
        Could you please ask ${theClientOrThem(f)} which dates would work?
        ${thankThemForAnswering(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm happy to go on to ${theNextStep(f)}.
        Could you ask ${theClientOrThem(f)} which days would work?
        ${thankThemForAnswering(f)}

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: short,
  text: short,
};
