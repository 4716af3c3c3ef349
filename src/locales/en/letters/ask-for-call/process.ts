import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { enjoyed, myInterview, understandOrTalk } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To an employer, before the next interview or another step. */
export const process: EnglishMail = {
  subject: (f) =>
    f.role
      ? [
          ...(f.rounds
            ? [
                say`A call about the ${f.role} role before ${f.rounds.first}?`,
                say`${f.role}: a call before ${f.rounds.first}?`,
              ]
            : []),
          say`A short call about the ${f.role} role?`,
          say`A call: ${f.role}`,
        ]
      : [
          ...(f.rounds ? [say`Could we talk before my interview on ${f.rounds.first}?`] : []),
          say`Could we talk for 15 minutes?`,
        ],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${spare(2)`It shouldn't take long.`}

        ${f.slots ? say`I'm free ${f.slots}.` : say`If you suggest a time, I'll do my best to make it.`}
        ${f.slots && spare(3)`If that doesn't suit you, send me a time that does, and I'll do my best to make it.`}

        ${enjoyed(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        ${enjoyed(f)}
        Before ${myInterview(f)}, I'd like to ${understandOrTalk(f)}.
        Do you have 15 minutes for a call?

        ${f.slots ? say`I'm free ${f.slots}, and I'm happy to ring you.` : say`I'm happy to ring you whenever it suits you.`}
        If a call is hard to fit in, a few lines by email would help me just as much.

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.unclear ? say`There's something about ${f.theRole} I'd like to understand better, and it's quicker said than written: ${f.unclear}.` : say`I'd like to ask you a little more about ${f.theRole}, and talking is quicker than writing.`}
        Could I call you for 15 minutes before ${myInterview(f)}?

        ${f.slots && say`I'm free ${f.slots}.`}
        ${spare(3)`Reply with a time and a number, and I'll ring you then.`}

        ${enjoyed(f)}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call before ${myInterview(f)}?
        I would like to ${understandOrTalk(f)}.

        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you.`}
        ${f.slots ? say`If another time suits you better, I will do my best to be available.` : say`I will do my best to be available, and I am happy to call you.`}
        ${enjoyed(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Before ${myInterview(f)}, I would like to ${understandOrTalk(f)}.
        ${spare(2)`A short conversation seems the easiest way to do that, and 15 minutes would be enough.`}
        Could we speak by phone${!f.slots && say` at a time that suits you`}?
        ${f.slots && say`I am free ${f.slots}.`}

        If a call is difficult to arrange, a reply by email would be equally welcome.
        ${enjoyed(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you, and I'll ring you.`}
        If a call's hard to fit in, a few lines by email would do.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Before ${myInterview(f)}, I'd like to ${understandOrTalk(f)}.
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

        Could we have a 15-minute call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`I'm happy to work around your diary.`}
        If it's easier to answer here, that's fine too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call before ${myInterview(f)}?
        I would like to ${understandOrTalk(f)}.
        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could we have a 15-minute call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`I'm happy to work around your diary.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you have 15 minutes for a call before ${myInterview(f)}?
        I would like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I am free ${f.slots}.` : spare(2)`Please let me know which times would suit you.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call before ${myInterview(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots ? spare(3)`I'm free ${f.slots}.` : spare(2)`Let me know when suits you.`}
      `,
    ],
  },
};
