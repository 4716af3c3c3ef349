import { letter, say } from '../../../../letters/bow-out/template.ts';
import { accepting, joiningYou, yourOffer } from './parts.ts';
import type { Wordings } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      Thank you for offering me ${f.theRole}.
      I accept, and I'm very happy to be ${joiningYou(f)}.
      What do you need from me next?
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Thank you for offering me ${f.theRole}.
      I am delighted to accept.
      Could you tell me what you need from me next?
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      It's a yes: I accept ${yourOffer(f)}, and I'm very happy about it.
      What do you need from me next?
    `,
  ],
};

/** Accepts the offer. */
export const acceptOffer: EnglishMail = {
  subject: accepting,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}.
        I accept, and I'm very happy to be ${joiningYou(f)}.

        What do you need from me next?
        ${f.who && say`Please give ${f.who} my best in the meantime.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        It's a yes: I'm happy to accept ${yourOffer(f)}.
        Thank you for choosing me${f.who && say`, and please tell ${f.who} the good news`}.

        What would you like me to do first?

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        I'm delighted to accept ${yourOffer(f)}.
        Thank you for making it happen${f.who && say`, and please thank ${f.who} for me too`}.

        What paperwork or details do you need from me, and by when?

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I accept, and I am very happy to be ${joiningYou(f)}.

        Could you tell me what you need from me next?

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I am delighted to accept ${yourOffer(f)}.
        Thank you for choosing me${f.who && say`, and please give ${f.who} my regards`}.

        What would you like me to do or send next?

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Yes, I accept ${yourOffer(f)}, and I'm very happy to be ${joiningYou(f)}.
        Thank you for choosing me.
        What do you need from me next?

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}: I'm very happy to accept.
        What's the first thing you need from me?

        ${f.bye('Best')}
      `,
    ],
  },
  chat: short,
  text: short,
};
