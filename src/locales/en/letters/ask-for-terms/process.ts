import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { condition, enjoyed, gratefulToHear, helpToKnow } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const briefMessage: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  One question about ${f.theRole}: would ${condition(f)} be possible?
  I'd need that to say yes to an offer.
  ${helpToKnow(f)}
`;

/** To an employer that has not made an offer yet. */
export const process: EnglishMail = {
  subject: (f) =>
    f.role
      ? [say`A question about the ${f.role} role`, say`${f.role}: a question`]
      : [say`A question about the terms`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before we go further with ${f.theRole}, there's one thing I'd like to check with you.
        To say yes to an offer, I'd need ${condition(f)}.
        Is that something you could agree to?
        If it is, I'd like to carry on, and if it isn't, I'd rather we both knew now than at the end.

        ${helpToKnow(f)}
        I'm happy to talk it through by phone if that's easier.

        ${enjoyed(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I have one question about ${f.theRole}: would ${condition(f)} be possible?
        With that, I'd say yes to an offer.
        Without it I couldn't, so it seems fair to ask before you put more time into this.

        If you'd like to talk it over first, call me whenever suits you.
        ${helpToKnow(f)}

        ${enjoyed(f)}

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        I'd like to go on with ${f.theRole}, and there's one thing I ought to raise now.
        If you made me an offer, I'd say yes with ${condition(f)}, but not without it.
        Do you think that could be agreed?

        A few minutes by phone may be all it takes, and I can ring you whenever it suits you.
        ${helpToKnow(f)}

        ${enjoyed(f)}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Before we go further with ${f.theRole}, I would like to raise one point.
        To accept an offer, I would need ${condition(f)}.
        Is that something you would be able to agree to?
        If it is, I would like to continue, and if it is not, I would rather we both knew now than at the end.

        ${gratefulToHear(f)}
        I am happy to discuss it by phone if that is easier.
        ${enjoyed(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I have one question about ${f.theRole}, which I would rather ask now than at the end.
        Would ${condition(f)} be possible?
        With that, I would be able to accept an offer, and without it I would not.

        ${helpToKnow(f)}
        If you would rather talk, please call me at any time that suits you.
        ${enjoyed(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        One question about ${f.theRole} before we go any further: would ${condition(f)} be possible?
        I'd need that to say yes to an offer, so I'd rather ask now than at the end.
        ${helpToKnow(f)}
        Call me any time if it's easier to talk it through.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        There's one thing to check on ${f.theRole}: to say yes to an offer, I'd need ${condition(f)}.
        Is that something you could do?
        If it is, I'd like to carry on.
        ${helpToKnow(f)}
        I'm happy to talk by phone if that's quicker.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before we go further with ${f.theRole}, there's one thing I'd like to check.
        To say yes to an offer, I'd need ${condition(f)}.
        Is that something you could agree to?
        ${helpToKnow(f)}
        I'm happy to talk by phone too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Before we go further with ${f.theRole}, I would like to raise one point.
        To accept an offer, I would need ${condition(f)}.
        Would you be able to agree to that?
        ${gratefulToHear(f)}
        I am happy to discuss it by phone.
      `,
    ],
    brief: [briefMessage],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        There's one thing I'd like to check about ${f.theRole}.
        To say yes to an offer, I'd need ${condition(f)}.
        Is that something you could do?
        ${helpToKnow(f)}
        ${spare(1)`I'm happy to talk by phone.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        To accept an offer for ${f.theRole}, I would need ${condition(f)}.
        Would you be able to agree to that?
        ${gratefulToHear(f)}
      `,
    ],
    brief: [briefMessage],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Before we go further, there's one thing I'd like to check with you.
        If you made me an offer, I'd say yes with ${condition(f)}.
        I'd rather say so now than at the end, when you've put more time into it.
        Is that something you could agree to?
        If you need to check with someone first, that's fine.
        ${helpToKnow(f)}
        I'll put this in an email too, so that you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Before we go further, I would like to raise one point.
        To accept an offer, I would need ${condition(f)}.
        If that is possible, I would like to continue.
        If it is not, I would rather we both knew now than at the end.
        Could you look into it for me?
        ${gratefulToHear(f)}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have one question before we go any further.
        To say yes to an offer, I'd need ${condition(f)}.
        If that's possible, I'd like to carry on.
        If it isn't, I'd rather we both knew now.
        Could you find out for me?
        ${helpToKnow(f)}
        I'll send you this by email as well.
      `,
    ],
  },
};
