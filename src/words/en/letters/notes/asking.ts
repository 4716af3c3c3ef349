import { letter, say, spare } from '../../../../message/template.ts';
import { ask, deadline, slots, sorry, why } from './pausing.ts';
import { client, offer } from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../message/kit.ts';

/** The call that is asked for, before the next interview or about what is to be decided. */
const call = (f: LetterFacts) => {
  const about = f.hasOffer ? offer(f) : say`${f.theRole}${f.isAgency && f.at}`;
  const when = f.rounds ? say`before my interview on ${f.rounds.first}` : say`about ${about}`;
  // An agency arranges it with the company.
  return f.isAgency
    ? say`could you arrange a 15-minute call for me with ${f.client ?? 'someone there'} ${when}`
    : say`could we have a 15-minute call ${when}`;
};

const unclear = (f: LetterFacts, tone: Tone) =>
  f.unclear &&
  (tone === 'formal'
    ? spare(2)`I would like to understand ${f.unclear}.`
    : spare(2)`I'd like to understand ${f.unclear}.`);

/** The term that would make it a yes. */
const yes = (f: LetterFacts, tone: Tone) => {
  const would = tone === 'formal' ? 'I would' : "I'd";
  const condition = f.condition ?? 'one change';
  return f.hasOffer ? say`${would} accept ${offer(f)} with ${condition}` : say`${would} say yes to ${f.theRole} with ${condition}`;
};

/** The follow-ups of the outcomes that ask for something. */
export const asking: EnglishNotes = {
  'ask-for-call': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${call(f)}?
      ${unclear(f, 'warm')}

      ${f.slots && say`I'm free ${f.slots}.`}
      ${spare(1)`If another time suits you better, tell me and I'll make it work.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${call(f)}?
      ${unclear(f, 'formal')}

      ${f.slots && say`I am free ${f.slots}.`}
      ${spare(1)`If another time suits you better, please suggest one.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${call(f)}?
      ${unclear(f, 'brief')}
      ${f.slots ? say`I'm free ${f.slots}.` : say`Any time that suits you.`}

      ${f.bye('Thanks')}
    `,
  },

  'ask-for-terms': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${yes(f, 'warm')}.
      ${f.isAgency ? say`Could you ask ${client(f)} whether that's possible?` : say`Is that possible?`}

      ${
        f.deadline
          ? say`My answer is due by ${f.deadline}, so it would help to hear from you before then.`
          : spare(1)`I'm happy to talk it through by phone if that's easier.`
      }

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${yes(f, 'formal')}.
      ${f.isAgency ? say`Could you ask ${client(f)} whether that is possible?` : say`Would that be possible?`}

      ${
        f.deadline
          ? say`As my answer is due by ${f.deadline}, I would be glad to hear from you before then.`
          : spare(1)`I am happy to discuss it by phone if that is easier.`
      }

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${yes(f, 'brief')}.
      ${f.isAgency ? say`Could you ask ${client(f)} if that's possible?` : say`Could you do that?`}
      ${f.deadline && say`My answer is due by ${f.deadline}, so I'd be glad to hear before then.`}

      ${f.bye('Thanks')}
    `,
  },

  pause: {
    warm: (f) => letter`
      ${f.hi}

      I'm sending this again in case it didn't reach you.
      ${why(f, 'warm')}
      ${ask(f)}
      ${deadline(f, 'warm')}
      ${slots(f, 'warm')}

      ${sorry(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you, here is its content in short.
      ${why(f, 'formal')}
      ${ask(f)}
      ${deadline(f, 'formal')}
      ${slots(f, 'formal')}

      ${sorry(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message, here it is again.
      ${why(f, 'brief')}
      ${ask(f)}
      ${deadline(f, 'brief')}
      ${slots(f, 'brief')}

      ${f.bye('Thanks')}
    `,
  },
};
