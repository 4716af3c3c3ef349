import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { understandOrTalk } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To an employer whose offer has been accepted, and who knows of no doubt. */
export const accepted: EnglishMail = {
  subject: (f) =>
    f.role
      ? [say`A short call about the ${f.role} role?`, say`A call: ${f.role}`]
      : [say`Could we talk for 15 minutes?`],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call?
        Now that I've accepted the offer, I'd like to ${understandOrTalk(f)}, and that's easier by phone than by email.

        ${f.slots ? say`I'm free ${f.slots}.` : say`If you suggest a time, I'll do my best to make it.`}
        ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Now that I've accepted ${f.theRole}, I'd like to ${f.unclear ? say`understand ${f.unclear}` : say`talk it through with you`}.
        Do you have 15 minutes for a call?

        ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
        If a call is hard to fit in, a few lines by email would help me just as much.

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.unclear ? say`Now that I've said yes, there's something about ${f.theRole} I'd like to understand better: ${f.unclear}.` : say`Now that I've said yes, I'd like to ask you a little more about ${f.theRole}.`}
        It's quicker said than written, so could I call you for 15 minutes?

        ${f.slots && say`I'm free ${f.slots}.`}
        ${spare(3)`Reply with a time and a number, and I'll ring you then.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call?
        Now that I have accepted the offer, I would like to ${understandOrTalk(f)}.

        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you, and I will do my best to be available.`}
        ${f.slots && say`If another time suits you better, I will do my best to be available.`}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I have accepted the offer, and I would now like to ${understandOrTalk(f)}.
        ${spare(2)`A short conversation seems the easiest way to do that, and 15 minutes would be enough.`}
        Could we speak by phone${!f.slots && say` at a time that suits you`}?
        ${f.slots && say`I am free ${f.slots}.`}

        If a call is difficult to arrange, a reply by email would be equally welcome.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call?
        Now that I've accepted, I'd like to ${understandOrTalk(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
        If a call's hard to fit in, a few lines by email would do.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Now that I've said yes, I'd like to ${understandOrTalk(f)}.
        Could I ring you for 15 minutes?
        ${f.slots ? say`I'm free ${f.slots}, but if another time suits you better, I'll try to make it work.` : say`Send me a time and a number and I'll call you then, or a few lines by email if you'd rather.`}

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call?
        ${because('situation')`Now that I've accepted, I'd like to ${understandOrTalk(f)}.`}
        ${f.slots ? say`I'm free ${f.slots}.` : say`I'm happy to work around your diary.`}
        If it's easier to answer here, that's fine too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call?
        ${because('situation')`Now that I have accepted, I would like to ${understandOrTalk(f)}.`}
        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`I'm happy to work around your diary.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call?
        I would like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I am free ${f.slots}.` : spare(2)`Please let me know which times would suit you.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`Let me know when suits you.`}
      `,
    ],
  },
};
