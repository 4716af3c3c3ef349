import { because, letter, say, spare } from '../../../../message/template.ts';
import { cancelAny } from '../parts.ts';
import { asking } from './asking.ts';
import { cancel, them, door, earlier, leaving, offer, reason, rest, thanks, wanted } from './parts.ts';
import type { Tone } from '../../../../message/kit.ts';
import type { Line } from '../../../../message/template.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}

  In case my message did not reach you: I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}${!f.otherRole && say`, and do not contact me about other roles`}.`
      : say`Please cancel any interviews booked for me${!f.otherRole && say`, and do not contact me about other roles`}.`
  }
  ${f.isAgency && say`Please let ${them(f)} know.`}

  ${f.bye('Regards')}
`;

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
function answer(f: LetterFacts, tone: Tone): Line {
  const would = tone === 'formal' ? 'I would' : "I'd";
  if (f.wantsFeedback)
    return because('feedback')`If you have any feedback for me, ${would} be glad to hear it.`;
  if (f.isAgency) return say`Could you${tone === 'formal' && say` please`} let ${them(f)} know?`;
  if (tone === 'formal') return say`A short reply to say that you have received this would be welcome.`;
  return tone === 'warm'
    ? say`If you could drop me a line to say you've seen this, that would be great.`
    : say`Could you let me know you've got this?`;
}

/** What goes with a redirect's question where an agency reads it. */
const tell = (f: LetterFacts) => f.isAgency && say`let ${them(f)} know and ask whether`;

/** “my acceptance of the Data engineer role”; for an agency with the company */
const acceptance = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  return f.role ? say`my acceptance of the ${f.role} role${at}` : say`my acceptance of the offer${at}`;
};

/** Ends “I won't be …”. An agency has heard the company's name by then. */
const joining = (f: LetterFacts) =>
  say`joining ${f.isAgency ? (f.company ? 'them' : 'the company') : (f.company ?? 'you')}`;

/** The one question after a yes is taken back. */
const returned = (f: LetterFacts) =>
  f.isAgency
    ? say`Could you tell ${them(f)}, and ask whether I need to return anything?`
    : say`Is there anything I need to return, and where should I send it?`;

/** The one question of a change of direction, where a text message has no room for two sentences. */
const inShort = (f: LetterFacts) =>
  f.isAgency
    ? say`Could you ask them about ${wanted(f)} for me?`
    : say`Is there any chance of ${wanted(f)} instead?`;

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: EnglishNotes = {
  withdraw: {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          In case my message didn't reach you: ${leaving(f, 'warm')}.
          ${reason(f)}
          ${cancel(f)}
          ${cancelAny(f)}
          ${rest(f)}

          ${answer(f, 'warm')}
          ${thanks(f)}

          ${f.bye('Best wishes')}
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.dear}

          In case my message has not reached you: ${leaving(f, 'formal')}.
          ${reason(f)}
          ${cancel(f)}
          ${cancelAny(f)}
          ${rest(f)}

          ${answer(f, 'formal')}
          ${thanks(f)}

          ${f.bye('Kind regards')}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          My message may not have reached you, so once more: ${leaving(f, 'brief')}.
          ${reason(f)}
          ${cancel(f)}
          ${cancelAny(f)}
          ${rest(f)}
          ${answer(f, 'brief')}

          ${f.bye('Thanks')}
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${f.hi}

      I'm following up in case my message didn't reach you: ${leaving(f, 'warm')}.
      ${reason(f)}
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${door(f, 'warm')}
      ${answer(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${leaving(f, 'formal')}.
      ${reason(f)}
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${door(f, 'formal')}
      ${answer(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${leaving(f, 'brief')}.
      ${reason(f)}
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}
      ${door(f, 'brief')}
      ${answer(f, 'brief')}

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${leaving(f, 'warm')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`I'd still really like ${earlier(f)}.`}
      ${f.channel !== 'text' && spare(2)`I know it was a no then.`}
      ${
        f.channel === 'text'
          ? say`Is ${earlier(f)} open now?`
          : f.isAgency
            ? say`Could you ${tell(f)} it's open?`
            : say`Is it, or something close to it, open or likely to be?`
      }
      ${spare(1)`If not, no problem at all.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${leaving(f, 'formal')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`I would still like to be considered for ${earlier(f)}.`}
      ${f.channel !== 'text' && spare(2)`I was not successful then.`}
      ${
        f.channel === 'text'
          ? say`Is ${earlier(f)} open now?`
          : f.isAgency
            ? say`Could you ${tell(f)} it is open?`
            : say`Is it open at present, or is there a similar role?`
      }
      ${spare(1)`If not, I quite understand.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${leaving(f, 'brief')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}
      ${
        f.isAgency
          ? say`Could you ${tell(f)} ${earlier(f)} is open?`
          : say`Is ${earlier(f)} open, by any chance?`
      }
      ${spare(1)`If not, no problem.`}

      ${f.bye('Thanks')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${leaving(f, 'warm')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`What I'd really like to focus on is ${wanted(f)}.`}
      ${f.proof && spare(3)`${f.proof}.`}
      ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${tell(f)} there's anything like that?` : say`Is there anything like that${f.at} I could be considered for?`}
      ${spare(1)`If not, no problem at all.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${leaving(f, 'formal')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`I would much rather focus on ${wanted(f)}.`}
      ${f.proof && spare(3)`${f.proof}.`}
      ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${tell(f)} there is a role of that kind?` : say`Is there a role of that kind${f.at} for which I could be considered?`}
      ${spare(1)`If not, I quite understand.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${leaving(f, 'brief')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}
      ${f.channel !== 'text' && say`I'd much rather focus on ${wanted(f)}.`}
      ${f.proof && spare(3)`${f.proof}.`}
      ${f.channel === 'text' ? inShort(f) : f.isAgency ? say`Could you ${tell(f)} there's anything like that?` : say`Is there anything like that${f.at}?`}
      ${spare(1)`If not, no problem.`}

      ${f.bye('Thanks')}
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: I've decided to decline ${offer(f)}.
      ${reason(f)}

      ${answer(f, 'warm')}
      ${f.isAgency ? spare(1)`Thank you for putting me forward.` : spare(1)`Thank you again for choosing me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: I have decided to decline ${offer(f)}.
      ${reason(f)}

      ${answer(f, 'formal')}
      ${f.isAgency ? spare(1)`Thank you for putting me forward.` : spare(1)`Thank you again for choosing me.`}

      ${f.bye('Yours sincerely')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: I'm declining ${offer(f)}, with thanks.
      ${reason(f)}
      ${answer(f, 'brief')}

      ${f.bye('Best')}
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm truly sorry to go back on my word.

      ${returned(f)}
      ${spare(1)`I'd be glad to talk by phone as well.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: I am withdrawing ${acceptance(f)} and will not be ${joining(f)}.
      ${reason(f)}
      I apologise for going back on my word.

      ${returned(f)}
      ${spare(1)`I would be glad to speak by phone as well.`}

      ${f.bye('Yours sincerely')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: I'm withdrawing ${acceptance(f)} and won't be ${joining(f)}.
      ${reason(f)}
      I'm very sorry to go back on my word.
      ${returned(f)}

      ${f.bye('Best')}
    `,
  },

  ...asking,
};
