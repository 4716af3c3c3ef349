import { letter, say } from '../../../../letters/bow-out/template.ts';
import { readyForTheNextStep, thankThemForAnswering, theNextStep } from './parts.ts';
import type { Wordings } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm looking forward to ${theNextStep(f)}.
      ${thankThemForAnswering(f)}
      Let me know which days would suit you.
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I look forward to ${theNextStep(f)}.
      ${thankThemForAnswering(f)}
      Please let me know which dates would suit you.
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm ready for ${theNextStep(f)}.
      Which days would suit you?
    `,
  ],
};

/** Goes on where nothing is booked: there is no interview to confirm yet. */
export const nextStep: EnglishMail = {
  subject: readyForTheNextStep,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm looking forward to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        When you're ready to set a date, let me know which days would suit you.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'd be glad to go on to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        Which days would suit you best?
        I can confirm by email or phone.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.hasHeard ? thankThemForAnswering(f) : say`Thank you for everything so far.`}
        I'm glad to go on to ${theNextStep(f)}, and I look forward to hearing what happens next.

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I look forward to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        When you are ready to set a date, please let me know which days would suit you.

        ${f.bye('Kind regards')}
      `,
      (f) => letter`
        ${f.dear}

        I would be glad to go on to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        Please let me know which dates would suit you, and I will confirm by email.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm looking forward to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        When you're ready to set a date, tell me which days suit you.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        I'm happy to go on to ${theNextStep(f)}.
        ${thankThemForAnswering(f)}
        Which days would suit you for the next interview?

        ${f.bye('Best')}
      `,
    ],
  },
  chat: short,
  text: short,
};
