import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../../parts.ts';
import { confirming, it, myInterview, thankThemForAnswering } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm confirming ${myInterview(f)}, and I'm looking forward to ${it(f)}.
      Please let ${theClientOrThem(f)} know I'll be there.
      ${f.hasHeard && spare(1)`${thankThemForAnswering(f)}`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am pleased to confirm ${myInterview(f)}.
      Please let ${theClientOrThem(f)} know that I will be there.
      ${f.hasHeard && spare(1)`${thankThemForAnswering(f)}`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'm confirming ${myInterview(f)}.
      Please let ${theClientOrThem(f)} know I'll be there.
    `,
  ],
};

/** Confirms an interview: to the agency, which tells the client. */
export const confirmInterviewAgency: EnglishMail = {
  subject: confirming,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm happy to confirm ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        Please let ${theClientOrThem(f)} know I'll be there${f.hasHeard && say`, and thank ${f.who ?? 'them'} for answering my questions last time`}.

        Thank you for putting me forward.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'll be at ${myInterview(f)}, and I'm glad to be going.
        Could you confirm that with ${theClientOrThem(f)} for me?
        ${thankThemForAnswering(f)}

        ${spare(1)`I'll let you know afterwards how it went.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am pleased to confirm ${myInterview(f)}, and I look forward to ${it(f)}.
        Please let ${theClientOrThem(f)} know that I will be there${f.hasHeard && say`, and thank ${f.who ?? 'them'} for answering my questions last time`}.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm confirming ${myInterview(f)}, and I'm looking forward to ${it(f)}.
        Please let ${theClientOrThem(f)} know I'll be there${f.hasHeard && say`, and thank ${f.who ?? 'them'} for answering my questions last time`}.

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: short,
  text: short,
};
