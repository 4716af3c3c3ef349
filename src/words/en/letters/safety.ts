import { because, letter, say, spare } from '../../../message/template.ts';
import { cancelAny } from './parts.ts';
import type { EnglishLetters, LetterFacts } from './facts.ts';

const cancelTravel = (f: LetterFacts) => f.travel && because('pending')`Please cancel my travel as well.`;

/** Withdraws and says no more: somebody crossed a line, or it looks like a scam (domain, section 2, row 1). */
export const safety: EnglishLetters = {
  subject: (f) =>
    f.role ? [say`Withdrawing from the ${f.role} process`, say`Withdrawing: ${f.role}`] : [say`Withdrawing`],

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

        ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}: I'm ${f.withdrawing}.` : say`This is to tell you that I'm ${f.withdrawing}.`}
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
  chat: {
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
  },
  text: {
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
  },
};
