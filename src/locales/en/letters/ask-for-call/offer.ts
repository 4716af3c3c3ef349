import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { enjoyed, enjoyedOrThanks, understandOrTalkOffer } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To an employer that waits for an answer to its offer. */
export const offer: EnglishMail = {
  subject: (f) =>
    f.role
      ? [say`A short call about the ${f.role} offer?`, say`A call: ${f.role}`]
      : [say`A short call about your offer?`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the offer.
        Could we have a 15-minute call before I give you my answer?
        I'd like to ${understandOrTalkOffer(f)}, and that's easier by phone than by email.

        ${f.slots ? say`I'm free ${f.slots}.` : say`If you suggest a time, I'll do my best to make it.`}
        ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}
        ${f.deadline && say`You'll have my answer by ${f.deadline}.`}

        ${enjoyedOrThanks(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}.
        ${enjoyed(f)}
        Before I answer, I'd like to ${understandOrTalkOffer(f)}.
        Do you have 15 minutes for a call?

        ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
        If a call is hard to fit in, a few lines by email would help me just as much.
        ${f.deadline && say`I'll let you have my answer by ${f.deadline}.`}

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.unclear ? say`There's something I'd like to understand before I answer your offer, and it's quicker said than written: ${f.unclear}.` : say`I'd like to ask you a little more before I answer your offer, and talking is quicker than writing.`}
        Could I call you for 15 minutes?

        ${f.slots && say`I'm free ${f.slots}.`}
        ${spare(3)`Reply with a time and a number, and I'll ring you then.`}
        ${f.deadline && say`You'll have my answer by ${f.deadline}.`}

        Thank you for offering me ${f.theRole}.
        ${enjoyedOrThanks(f)}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        Would you have 15 minutes for a call before I give you my answer?
        I would like to ${understandOrTalkOffer(f)}.

        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you, and I will do my best to be available.`}
        ${f.slots && say`If another time suits you better, I will do my best to be available.`}
        ${f.deadline && say`You will have my answer by ${f.deadline}.`}
        ${enjoyedOrThanks(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Thank you for the ${f.role ?? 'job'} offer.
        Before I answer, I would like to ${understandOrTalkOffer(f)}, and 15 minutes would be enough.
        Could we speak by phone${!f.slots && say` at a time that suits you`}?
        ${f.slots && say`I am free ${f.slots}.`}

        If a call is difficult to arrange, a reply by email would be equally welcome.
        ${f.deadline && say`You will have my answer by ${f.deadline}.`}
        ${enjoyedOrThanks(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        Do you have 15 minutes for a call before I answer?
        I'd like to ${understandOrTalkOffer(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
        ${f.deadline && say`You'll have my answer by ${f.deadline}.`}
        If a call's hard to fit in, a few lines by email would do.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Before I decide on the ${f.role ?? 'job'} offer, I'd like to ${understandOrTalkOffer(f)}.
        Could I ring you for 15 minutes?
        ${f.slots ? say`I'm free ${f.slots}, but if another time suits you better, I'll try to make it work.` : say`Send me a time and a number and I'll call you then, or a few lines by email if you'd rather.`}
        ${f.deadline && say`You'll have my answer by ${f.deadline}.`}
        Thank you for the offer.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the ${f.role ?? 'job'} offer.
        Could we have a 15-minute call before I give you my answer?
        I'd like to ${understandOrTalkOffer(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`I'm happy to work around your diary.`}
        If it's easier to answer here, that's fine too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for the ${f.role ?? 'job'} offer.
        Would you have 15 minutes for a call before I give you my answer?
        I would like to ${understandOrTalkOffer(f)}.
        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        Do you have 15 minutes for a call before I answer?
        I'd like to ${understandOrTalkOffer(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the ${f.role ?? 'job'} offer.
        Could we have a 15-minute call before I answer?
        I'd like to ${understandOrTalkOffer(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`I'm happy to work around your diary.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for the ${f.role ?? 'job'} offer.
        Would you have 15 minutes for a call before I answer?
        I would like to ${understandOrTalkOffer(f)}.
        ${f.slots ? spare(3)`I am free ${f.slots}.` : spare(2)`Please let me know which times would suit you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        Do you have 15 minutes for a call before I answer?
        I'd like to ${understandOrTalkOffer(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`Let me know when suits you.`}
      `,
    ],
  },
};
