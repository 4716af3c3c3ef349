import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../parts.ts';
import { condition, theirOffer } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To an agency whose client has made an offer. */
export const agencyOffer: EnglishMail = {
  subject: (f) =>
    f.role
      ? [
          say`A question about ${theirOffer(f)}`,
          say`A question about the ${f.role} offer`,
          say`${f.role}: a question`,
        ]
      : [say`A question about ${theirOffer(f)}`, say`A question about the offer`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Please thank ${f.company ?? 'the client'} for the ${f.role ?? 'job'} offer.
        I'd like to say yes, and everything in it works for me except one thing.
        Could you ask ${f.client ?? 'them'} for ${condition(f)}?
        With that, I'd say yes straight away.

        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear back before then.`}
        I'm happy to talk it through with you by phone first.
        ${spare(1)`Thank you for putting me forward.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'd accept ${theirOffer(f)} with ${condition(f)}.
        Everything else suits me as it is.
        Do you think there's room for that?

        If you do, please put it to ${theClientOrThem(f)} for me, with my thanks for the offer.
        ${f.deadline && say`My answer is due by ${f.deadline}, so I'd be glad to hear from you before then.`}
        If you'd like to talk it over first, call me.

        ${f.bye('Many thanks')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Please pass on my thanks to ${f.company ?? 'the client'} for offering me ${f.theRole}.
        I would like to accept, on one condition: ${condition(f)}.
        Could you put this to ${f.client ?? 'them'} on my behalf?
        It is the only change I am asking for, and if it can be agreed, I will accept.

        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
        I am happy to discuss it with you by phone.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'd accept ${theirOffer(f)} with ${condition(f)}, and that's the only change I'd ask for.
        Could you put it to ${theClientOrThem(f)}, with my thanks for the offer?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
        Call me any time if it's easier to talk it through.

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Please thank ${f.company ?? 'the client'} for the ${f.role ?? 'job'} offer.
        I'd like to say yes, and the one thing I'd need is ${condition(f)}.
        Could you put that to ${f.client ?? 'them'} for me?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        I'm happy to talk by phone too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Please thank ${f.company ?? 'the client'} for the ${f.role ?? 'job'} offer.
        I would like to accept, on one condition: ${condition(f)}.
        Could you put this to ${f.client ?? 'them'} on my behalf?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'd accept ${theirOffer(f)} with ${condition(f)}.
        Could you put that to ${theClientOrThem(f)} for me?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'd like to accept ${theirOffer(f)}, and the one thing I'd need is ${condition(f)}.
        Could you put that to ${theClientOrThem(f)} for me?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        ${spare(1)`I'm happy to talk by phone.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I would like to accept ${theirOffer(f)}, on one condition: ${condition(f)}.
        Could you put this to ${theClientOrThem(f)}?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'd accept ${theirOffer(f)} with ${condition(f)}.
        Could you put that to ${theClientOrThem(f)}?
        ${f.deadline && say`My answer is due by ${f.deadline}.`}
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for your help with this, and please thank ${f.company ?? 'the client'} for the offer.
        I'd like to say yes to it.
        There's one thing I'd need, and that's ${condition(f)}.
        It's the only change I'm asking for, and with it, I'll accept.
        Could you put that to ${f.client ?? 'them'} for me?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        I'll put this in an email too, so that you have the exact words.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Please pass on my thanks to ${f.company ?? 'the client'} for the offer.
        I would like to accept it.
        I have one condition, and that is ${condition(f)}.
        It is the only change I am asking for, and if it can be agreed, I will accept.
        Could you put that to ${f.client ?? 'them'} on my behalf?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        It's about the offer${f.company && say` from ${f.company}`}.
        I'd like to accept it, and there's one thing I'd need.
        That's ${condition(f)}.
        It's the only change I'm asking for, and with it, I'd say yes straight away.
        Could you put that to ${theClientOrThem(f)} for me, with my thanks for the offer?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I'd need to hear before then.`}
        I'll send you this by email as well.
      `,
    ],
  },
};
