import { letter, say } from '../../../../letters/bow-out/template.ts';
import { confirming, it, myInterview, thankThemForAnswering } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** Confirms an interview. It never mentions a doubt that the reader did not know of. */
export const confirmInterview: EnglishMail = {
  subject: confirming,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm happy to confirm ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        ${thankThemForAnswering(f)}
        If there's anything I should prepare or bring, please let me know.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.rounds ? say`I've got ${f.rounds} in my diary for the ${f.role && say`${f.role} `}${f.rounds.noun}, and I'll be glad to be there.` : say`I've made a note of ${myInterview(f)}, and I'll be glad to be there.`}
        ${thankThemForAnswering(f)}
        If anything changes at your end, I'm easy to reach.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        I'll be there for ${myInterview(f)}, and it'll be good to talk.
        ${thankThemForAnswering(f)}
        Is there anything you'd like me to prepare?

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am pleased to confirm ${myInterview(f)}, and I look forward to ${it(f)}.
        ${thankThemForAnswering(f)}
        If there is anything I should prepare, please let me know.

        ${f.bye('Kind regards')}
      `,
      (f) => letter`
        ${f.dear}

        I will be glad to attend ${myInterview(f)}.
        ${f.hasHeard ? thankThemForAnswering(f) : say`Thank you for arranging ${it(f)}.`}
        If anything changes, I am easy to reach by email.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm confirming ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        ${thankThemForAnswering(f)}
        If there's anything to prepare, let me know.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        I'm all set for ${myInterview(f)}, and I'll be glad to be there.
        ${thankThemForAnswering(f)}
        If anything changes, let me know.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm happy to confirm ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        ${thankThemForAnswering(f)}
        If there's anything I should read or bring, please let me know.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am pleased to confirm ${myInterview(f)}, and I look forward to ${it(f)}.
        ${thankThemForAnswering(f)}
        If there is anything I should prepare, please let me know.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm confirming ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        ${thankThemForAnswering(f)}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm happy to confirm ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        ${thankThemForAnswering(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am pleased to confirm ${myInterview(f)}, and I look forward to ${it(f)}.
        ${thankThemForAnswering(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm confirming ${myInterview(f)}, and I'm looking forward to ${it(f)}.
      `,
    ],
  },
};
