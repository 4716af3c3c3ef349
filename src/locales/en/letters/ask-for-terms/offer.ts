import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { condition, enjoyed, yourOffer } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To an employer that has made an offer. */
export const offer: EnglishMail = {
  subject: (f) =>
    f.role
      ? [say`A question about the ${f.role} offer`, say`${f.role}: a question`]
      : [say`A question about your offer`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}.
        I'd like to say yes, and everything in the offer works for me except one thing.
        Could you offer ${condition(f)}?
        If so, I'd accept straight away.

        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear from you before then.`}
        I'm happy to talk it through by phone if that's easier.

        ${enjoyed(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I'd like to say yes to ${yourOffer(f)}, and there's only one thing in the way.
        Could you offer ${condition(f)}?
        Everything else suits me as it is, so that would settle it.

        It may be quickest to talk, so please call me if you'd prefer that to email.
        ${f.deadline && say`You'll have my answer by ${f.deadline}, and it would help to hear from you first.`}

        Thank you for the offer.
        ${enjoyed(f)}

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for the offer.
        ${enjoyed(f)}
        With ${condition(f)}, I'd take ${f.theRole}, and there's nothing else I'd change.

        Could we talk about that by phone${f.deadline && say` before ${f.deadline}, when my answer is due`}?
        An email is fine too, if you'd rather.
        Once that's agreed, I'll accept the same day.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I would like to accept, on one condition: ${condition(f)}.
        Would you be able to agree to that?
        It is the only change I am asking for, and with it I would accept straight away.

        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
        I am happy to discuss it by phone if that is easier.
        ${enjoyed(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        With ${condition(f)}, I would accept ${yourOffer(f)}.
        Everything else suits me as it stands.
        May I ask whether you could make that change?

        ${f.deadline && say`My answer is due by ${f.deadline}, and it would help to hear from you beforehand.`}
        If you would rather talk, please call me at any time that suits you.

        Thank you for the offer.
        ${enjoyed(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        I'd like to say yes, and the one thing I'd need is ${condition(f)}.
        Could you do that?
        ${f.deadline ? say`My answer is due by ${f.deadline}, so it would help to hear before then.` : say`If so, I'll accept straight away.`}
        Call me any time if it's easier to talk it through.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        With ${condition(f)}, I'd accept ${yourOffer(f)}.
        It's the only thing in it I'd ask you to change.
        Is that possible?
        ${f.deadline && say`I'd be glad to hear before my answer is due on ${f.deadline}.`}
        Thank you very much for the offer, and I'm happy to talk it over by phone if that's quicker.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the ${f.role ?? 'job'} offer.
        I'd like to say yes, and the one thing I'd need is ${condition(f)}.
        Is that something you could do?
        If so, I'll accept straight away.
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear from you before then.`}
        I'm happy to talk by phone too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I would like to accept, on one condition: ${condition(f)}.
        Would you be able to agree to that?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear from you before then.`}
        I am happy to discuss it by phone.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        I'd accept it with ${condition(f)}.
        Could you do that?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the ${f.role ?? 'job'} offer.
        I'd like to say yes, and the one thing I'd need is ${condition(f)}.
        Is that something you could do?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        ${spare(1)`I'm happy to talk by phone.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I would like to accept, on one condition: ${condition(f)}.
        Would you be able to agree to that?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for the ${f.role ?? 'job'} offer.
        I'd accept it with ${condition(f)}.
        Could you do that?
        ${f.deadline && say`My answer is due by ${f.deadline}.`}
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the offer.
        I'd like to say yes to it.
        There's one thing I'd need, and that's ${condition(f)}.
        It's the only change I'm asking for, and with it, I'll accept.
        Is that something you could do?
        If you need to check with someone first, that's fine.
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        I'll put this in an email too, so that you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Thank you for offering me the job.
        I would like to accept.
        I have one condition, and that is ${condition(f)}.
        It is the only change I am asking for, and if you agree to it, I will accept.
        Is that something you would be able to do?
        ${f.deadline && say`My answer is due by ${f.deadline}, so I would be grateful to hear before then.`}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thank you very much for the offer.
        I'd like to accept it, and there's one thing I'd need.
        That's ${condition(f)}.
        It's the only thing I'd change, and with it, I'd say yes straight away.
        Could you find out whether that's possible?
        ${f.deadline && say`My answer is due by ${f.deadline}, so it would help to hear before then.`}
        I'll send you this by email as well, so that you have it in writing.
      `,
    ],
  },
};
