import { letter, spare } from '../../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../../parts.ts';
import { accepting, theirOffer } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      I'm very happy to accept ${theirOffer(f)}.
      Could you tell ${theClientOrThem(f)}, and let me know what they need from me next?
      ${spare(1)`Thank you for putting me forward.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am delighted to accept ${theirOffer(f)}.
      Could you please tell ${theClientOrThem(f)}, and let me know what they need from me next?
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      It's a yes: I'm happy to accept ${theirOffer(f)}.
      Could you tell ${theClientOrThem(f)} and find out what they need from me?
    `,
  ],
};

/** Accepts the offer: to the agency, which tells the client. */
export const acceptOfferAgency: EnglishMail = {
  subject: accepting,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm very happy to accept ${theirOffer(f)}.
        Could you tell ${theClientOrThem(f)}, and let me know what they need from me next?

        Thank you for putting me forward and seeing it through with me.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        You put me forward for ${f.theRole}${f.at}, and I'm glad you did: I accept the offer.
        Please tell ${theClientOrThem(f)} how happy I am about it.
        What do they need from me next?

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am delighted to accept ${theirOffer(f)}.
        Could you please tell ${theClientOrThem(f)}, and let me know what they need from me next?

        Thank you for putting me forward.

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        It's a yes: I'm happy to accept ${theirOffer(f)}.
        Could you tell ${theClientOrThem(f)} and find out what they need from me?
        Thank you for all your help.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: short,
  text: short,
};
