import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { offer, them } from '../parts.ts';
import type { Tone } from '../../../../../letters/types.ts';
import type { EnglishNote, LetterFacts } from '../../facts.ts';

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

/** Asks again for the one term. */
export const askForTerms: EnglishNote = {
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
};
