import { because, letter, say, spare } from '../../../letters/bow-out/template.ts';
import { cancelAny, theClientOrThem } from './parts.ts';
import type { Wordings } from '../../../letters/letter-types.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

const cancelTravel = (f: LetterFacts) => f.travel && because('pending')`Please cancel my travel as well.`;

const subject = (f: LetterFacts) =>
  f.role
    ? [
        ...(f.isAgency && f.at ? [say`Withdrawing from the ${f.role} role${f.at}`] : []),
        say`Withdrawing from the ${f.role} role`,
        say`Withdrawing: ${f.role}`,
      ]
    : [say`Withdrawing from the interview process`];

/** An agency tells the client, and is not the one that did wrong. */
const agencyShort: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hello}

      I'm ${f.withdrawing}.
      Please let ${theClientOrThem(f)} know${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am ${f.withdrawing}.
      Please let ${theClientOrThem(f)} know${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hello}

      I've decided to ${f.withdraw}.
      Please tell ${theClientOrThem(f)}${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
};

const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hello}

        I'm ${f.withdrawing}.
        Please let ${theClientOrThem(f)} know${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
      (f) => letter`
        ${f.hello}

        I've decided to ${f.withdraw}.
        Could you tell ${theClientOrThem(f)} for me${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}?
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am ${f.withdrawing}.
        Please let ${theClientOrThem(f)} know${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hello}

        I've decided to ${f.withdraw}.
        Please tell ${theClientOrThem(f)}${f.rounds && say`, and cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
    ],
  },
  chat: agencyShort,
  text: agencyShort,
};

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hello}

      I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am ${f.withdrawing}.
      ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hello}

      I've decided to ${f.withdraw}.
      ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
      ${cancelAny(f)}
      ${cancelTravel(f)}
    `,
  ],
};

/**
 * Withdraws and says no more: somebody crossed a line, or it looks like a scam (domain, section 2, row 1). No thanks,
 * no wishes and no reason, so that the letter opens no conversation.
 */
export const safety: EnglishLetters = {
  subject,
  variants: { agency },

  email: {
    warm: [
      (f) => letter`
        ${f.hello}

        I'm ${f.withdrawing}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
      (f) => letter`
        ${f.hello}

        I've decided to ${f.withdraw}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
      (f) => letter`
        ${f.hello}

        ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}: I'm ${f.withdrawing}.` : say`As of today, I'm ${f.withdrawing}.`}
        ${cancelAny(f)}
        ${cancelTravel(f)}
        ${spare(1)`There's no need to reply.`}

        ${f.bye('Regards')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am ${f.withdrawing}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
      (f) => letter`
        ${f.dear}

        I have decided to ${f.withdraw}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}
        ${spare(1)`There is no need to reply.`}

        ${f.bye('Regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hello}

        I'm ${f.withdrawing}.
        ${f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`}
        ${cancelAny(f)}
        ${cancelTravel(f)}

        ${f.bye('Regards')}
      `,
      (f) => letter`
        ${f.hello}

        I've decided to ${f.withdraw}${f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`}.
        ${cancelAny(f)}
        ${cancelTravel(f)}
        ${spare(1)`No reply needed.`}

        ${f.bye('Regards')}
      `,
    ],
  },
  chat: short,
  text: short,
};
