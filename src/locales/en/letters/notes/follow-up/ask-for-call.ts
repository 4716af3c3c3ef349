import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { someone } from '../parts.ts';
import type { Tone } from '../../../../../letters/types.ts';
import type { EnglishNote, LetterFacts } from '../../facts.ts';

/** The call that is asked for, before the next interview or about what is to be decided. */
const call = (f: LetterFacts) => {
  const about = f.hasOffer ? say`the${f.role && say` ${f.role}`} offer` : f.theRole;
  const when = f.rounds ? say`before my interview on ${f.rounds.first}` : say`about ${about}`;
  // An agency arranges it with the company.
  const client = f.client ? someone(f) : f.company ? say`someone at ${f.company}` : say`the client`;
  return f.isAgency
    ? say`could you arrange a 15-minute call for me with ${client} ${when}`
    : say`could we have a 15-minute call ${when}`;
};

const unclear = (f: LetterFacts, tone: Tone) =>
  f.unclear &&
  (tone === 'formal'
    ? spare(2)`I would like to understand ${f.unclear}.`
    : spare(2)`I'd like to understand ${f.unclear}.`);

/** Asks again for a call. */
export const askForCall: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    In case my message didn't reach you: ${call(f)}?
    ${unclear(f, 'warm')}

    ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you, and I'll do my best to be free.`}
    ${f.slots && spare(1)`If another time is better, let me know.`}
    ${f.hasOffer && f.deadline && say`You'll have my answer by ${f.deadline}.`}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: ${call(f)}?
    ${unclear(f, 'formal')}

    ${f.slots ? say`I am free ${f.slots}.` : say`Please tell me when would suit you.`}
    ${f.slots && spare(1)`If another time is better, please suggest one.`}
    ${f.hasOffer && f.deadline && say`You will have my answer by ${f.deadline}.`}

    ${f.bye('Kind regards')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: ${call(f)}?
    ${unclear(f, 'brief')}
    ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits you.`}
    ${f.hasOffer && f.deadline && say`You'll have my answer by ${f.deadline}.`}

    ${f.bye('Thanks')}
  `,
};
