import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../parts.ts';
import { condition, gratefulToHear, helpToKnow } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const briefMessage: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  To say yes to an offer for ${f.theRole}${f.at}, I'd need ${condition(f)}.
  Could you ask ${theClientOrThem(f)} whether that's possible?
  ${helpToKnow(f)}
`;

/** To an agency whose client has not made an offer yet. */
export const agencyProcess: EnglishMail = {
  subject: (f) =>
    f.role
      ? [
          say`A question about the ${f.role} role${f.at}`,
          say`A question about the ${f.role} role`,
          say`${f.role}: a question`,
        ]
      : [say`A question about the role${f.at}`, say`A question about the role`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before I go further with ${f.theRole}${f.at}, could you find out one thing for me?
        To say yes to an offer, I'd need ${condition(f)}.
        If ${f.company ?? 'the client'} can agree to that, I'd like to carry on.
        If not, I'd rather we all knew now than at the end.

        ${helpToKnow(f)}
        I'm happy to talk it through with you by phone first.
        ${spare(1)`Thank you for putting me forward.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I have one question about ${f.theRole}${f.at}.
        Could you ask ${theClientOrThem(f)} whether ${condition(f)} would be possible?
        With that, I'd say yes to an offer.
        Without it I couldn't, so it seems fair to ask before anyone puts in more time.

        ${helpToKnow(f)}
        If you already know the answer, or would like to talk it over first, call me.

        ${f.bye('Many thanks')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Before I go further with ${f.theRole}${f.at}, I would like to raise one point.
        To accept an offer, I would need ${condition(f)}.
        Could you ask ${theClientOrThem(f)} whether this would be possible?

        If it is, I would like to continue.
        ${gratefulToHear(f)}
        I am happy to discuss it with you by phone.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        One question about ${f.theRole}${f.at} before we go any further: would ${condition(f)} be possible?
        I'd need that to say yes to an offer, so I'd be grateful if you'd ask ${theClientOrThem(f)}.
        ${helpToKnow(f)}
        Call me if it's easier to talk it over.

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before we go further with ${f.theRole}${f.at}, there's one thing I'd like to check.
        To say yes to an offer, I'd need ${condition(f)}.
        Could you ask ${theClientOrThem(f)} whether that's possible?
        ${helpToKnow(f)}
        I'm happy to talk by phone too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Before I go further with ${f.theRole}${f.at}, I would like to raise one point.
        To accept an offer, I would need ${condition(f)}.
        Could you ask ${theClientOrThem(f)} whether this would be possible?
        ${gratefulToHear(f)}
      `,
    ],
    brief: [briefMessage],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        There's one thing I'd like to check about ${f.theRole}${f.at}.
        To say yes to an offer, I'd need ${condition(f)}.
        Could you ask ${theClientOrThem(f)} whether that's possible?
        ${helpToKnow(f)}
        ${spare(1)`I'm happy to talk by phone.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        To accept an offer for ${f.theRole}${f.at}, I would need ${condition(f)}.
        Could you ask ${theClientOrThem(f)} whether this would be possible?
        ${gratefulToHear(f)}
      `,
    ],
    brief: [briefMessage],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before we go further, there's one thing I'd like to check.
        If ${f.company ?? 'the client'} made me an offer, I'd say yes with ${condition(f)}.
        Without it I couldn't, and I'd rather say so now than at the end.
        Could you ask ${theClientOrThem(f)} whether it's possible?
        ${helpToKnow(f)}
        I'll put this in an email too, so that you have the exact words.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Before I go further, I would like to raise one point.
        To accept an offer${f.company && say` from ${f.company}`}, I would need ${condition(f)}.
        If that is possible, I would like to continue.
        If it is not, I would rather we all knew now than at the end.
        Could you ask ${theClientOrThem(f)} about it?
        ${gratefulToHear(f)}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have one question before we go any further.
        To say yes to an offer${f.company && say` from ${f.company}`}, I'd need ${condition(f)}.
        If that's possible, I'd like to carry on.
        If it isn't, I'd rather we all knew now.
        Could you ask ${theClientOrThem(f)} for me?
        ${helpToKnow(f)}
        I'll send you this by email as well.
      `,
    ],
  },
};
