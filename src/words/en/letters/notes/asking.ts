import { letter, say, spare } from '../../../../message/template.ts';
import { ask, sorry, then, why } from './pausing.ts';
import { offer, someone, them } from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';
import type { Tone } from '../../../../message/kit.ts';

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

/** The yes, and the term that it turns on. */
const yes = (f: LetterFacts, tone: Tone) => {
  const would = tone === 'formal' ? 'I would' : "I'd";
  const condition = f.condition ?? 'a change to the terms';
  if (f.hasOffer) return say`${would} say yes to ${offer(f)} with one change: ${condition}`;
  return say`to say yes to ${f.theRole}${f.isAgency && f.at}, ${would} need ${condition}`;
};

/** By when an answer would help. */
const soon = (f: LetterFacts, tone: Tone) => {
  const hear = tone === 'formal' ? 'I would be glad to hear from you' : 'it would help to hear from you';
  if (f.deadline && f.hasOffer) return say`My answer is due by ${f.deadline}, so ${hear} before then.`;
  const when = f.deadline ?? f.rounds?.first;
  const by = f.deadline ? say`by ${f.deadline}` : when && say`before my interview on ${when}`;
  return by && say`It would help to hear from you ${by}.`;
};

/** The follow-ups of the outcomes that ask for something. */
export const asking: EnglishNotes = {
  'ask-for-call': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${call(f)}?
      ${unclear(f, 'warm')}

      ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits you, and I'll do my best to be free.`}
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
      ${f.slots ? say`I'm free ${f.slots}.` : say`Tell me when suits you.`}
      ${f.hasOffer && f.deadline && say`You'll have my answer by ${f.deadline}.`}

      ${f.bye('Thanks')}
    `,
  },

  'ask-for-terms': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${yes(f, 'warm')}.
      ${f.isAgency ? say`Could you ask ${them(f)} whether that's possible?` : say`Is that possible?`}

      ${soon(f, 'warm')}
      ${spare(1)`I'm happy to talk it through by phone.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${yes(f, 'formal')}.
      ${f.isAgency ? say`Could you ask ${them(f)} whether that is possible?` : say`Would that be possible?`}

      ${soon(f, 'formal')}
      ${spare(1)`I am happy to discuss it by phone.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${yes(f, 'brief')}.
      ${f.isAgency ? say`Could you ask ${them(f)} if that's possible?` : say`Could you do that?`}
      ${soon(f, 'brief')}

      ${f.bye('Thanks')}
    `,
  },

  pause: {
    warm: (f) => letter`
      ${f.hi}

      I'm writing again in case my message didn't reach you.
      ${why(f, 'warm')}
      ${ask(f, 'warm')}
      ${then(f, 'warm')}

      ${sorry(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      I am writing again in case my message did not reach you.
      ${why(f, 'formal')}
      ${ask(f, 'formal')}
      ${then(f, 'formal')}

      ${sorry(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message, here it is again.
      ${why(f, 'brief')}
      ${ask(f, 'brief')}
      ${then(f, 'brief')}

      ${f.bye('Thanks')}
    `,
  },
};
