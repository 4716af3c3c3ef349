import { because, letter, say, spare } from '../../../../message/template.ts';
import { cancelAny } from '../parts.ts';
import { asking } from './asking.ts';
import {
  cancel,
  client,
  company,
  door,
  earlier,
  leaving,
  offer,
  reason,
  rest,
  thanks,
  turning,
  wanted,
} from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}

  In case my message did not reach you, I am ${f.withdrawing}.
  ${cancel(f)}
  ${cancelAny(f)}

  ${f.bye('Regards')}
`;

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
const answer = (f: LetterFacts) =>
  f.wantsFeedback
    ? because('feedback')`If you have any feedback for me, I'd be glad to hear it.`
    : f.isAgency
      ? say`Could you let ${client(f)} know, please?`
      : say`A quick reply to say this has reached you would be great.`;

const answerFormally = (f: LetterFacts) =>
  f.wantsFeedback
    ? because('feedback')`If you have any feedback for me, I would be glad to hear it.`
    : f.isAgency
      ? say`Could you please let ${client(f)} know?`
      : say`A short reply to say that this has reached you would be welcome.`;

/** What goes with a redirect's question where an agency reads it. */
const tell = (f: LetterFacts) => f.isAgency && say`let ${client(f)} know and ask whether`;

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: EnglishNotes = {
  withdraw: {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          In case my message didn't reach you: ${leaving(f, 'warm')}.
          ${cancel(f)}
          ${cancelAny(f)}
          ${reason(f)}
          ${rest(f)}

          ${answer(f)}
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

          ${answerFormally(f)}
          ${thanks(f)}

          ${f.bye('Kind regards')}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          My message may not have reached you, so once more: ${leaving(f, 'brief')}.
          ${cancel(f)}
          ${cancelAny(f)}
          ${reason(f)}
          ${rest(f)}
          ${answer(f)}

          ${f.bye('Thanks')}
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${f.hi}

      I'm following up in case my message didn't reach you: ${leaving(f, 'warm')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${reason(f)}
      ${rest(f)}

      ${door(f, 'warm')}
      ${answer(f)}

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
      ${answerFormally(f)}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${leaving(f, 'brief')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${reason(f)}
      ${rest(f)}
      ${door(f, 'brief')}
      ${answer(f)}

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: ${turning(f, 'warm')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`I know it didn't work out at the time, but the job I'd most like to do is ${earlier(f)}.`}
      ${
        f.channel === 'text'
          ? say`Is ${earlier(f)} open now?`
          : f.isAgency
            ? say`Could you ${tell(f)} that role, or something close to it, is open?`
            : say`Is it, or something close to it, open now or likely to come up?`
      }
      ${spare(1)`If not, no problem at all.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${turning(f, 'formal')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      ${f.channel !== 'text' && say`I would still like to be considered for ${earlier(f)}, although it did not work out then.`}
      ${
        f.channel === 'text'
          ? say`Is ${earlier(f)} open now?`
          : f.isAgency
            ? say`Could you ${tell(f)} it is open, or whether there is a similar role?`
            : say`Is it open at present, or is there a similar role?`
      }
      ${spare(1)`If not, I quite understand.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${turning(f, 'brief')}.
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

      In case my message didn't reach you: ${turning(f, 'warm')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      What I'd really like to work on is ${wanted(f)}.
      ${f.proof && spare(3)`${f.proof}.`}
      ${
        f.isAgency
          ? say`Could you ${tell(f)} there's anything like that?`
          : say`Is there anything like that${f.at} I could be considered for?`
      }
      ${spare(1)`If not, no problem at all.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: ${turning(f, 'formal')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}

      I would much rather work on ${wanted(f)}.
      ${f.proof && spare(3)`${f.proof}.`}
      ${
        f.isAgency
          ? say`Could you ${tell(f)} there is a role of that kind?`
          : say`Is there a role of that kind${f.at} for which I could be considered?`
      }
      ${spare(1)`If not, I quite understand.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: ${turning(f, 'brief')}.
      ${cancel(f)}
      ${cancelAny(f)}
      ${rest(f)}
      I'd much rather work on ${wanted(f)}.
      ${f.proof && spare(3)`${f.proof}.`}
      ${f.isAgency ? say`Could you ${tell(f)} there's anything like that?` : say`Is there anything like that${f.at}?`}

      ${f.bye('Thanks')}
    `,
  },

  'decline-offer': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: I've decided to decline ${offer(f)}.
      ${reason(f)}
      ${f.isAgency ? say`Could you let ${client(f)} know, please?` : say`A quick reply to say this has reached you would be great.`}

      ${f.isAgency ? say`Thank you for putting me forward.` : say`Thank you again for wanting me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: I have decided to decline ${offer(f)}.
      ${reason(f)}

      ${f.isAgency ? say`Could you please let ${client(f)} know?` : say`A short reply to say that this has reached you would be welcome.`}
      ${f.isAgency ? say`Thank you for putting me forward.` : say`Thank you once more for choosing me.`}

      ${f.bye('Yours sincerely')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: thank you for it, but I'm declining ${offer(f)}.
      ${reason(f)}
      ${f.isAgency ? say`Could you let ${client(f)} know?` : say`Could you let me know you've seen this?`}

      ${f.bye('Thanks')}
    `,
  },

  'take-back': {
    warm: (f) => letter`
      ${f.hi}

      In case my message didn't reach you: I've decided to withdraw my acceptance${f.role && say` of the ${f.role} role`}, and I won't be joining ${company(f)}.
      I'm sorry to go back on my word.
      ${reason(f)}

      ${f.isAgency && say`Please let ${client(f)} know.`}
      If there's anything I should return or sign, please tell me and I'll do it straight away.

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      In case my message has not reached you: I am withdrawing my acceptance${f.role && say` of the ${f.role} role`}, and I will not be joining ${company(f)}.
      I apologise for going back on my word.
      ${reason(f)}

      ${f.isAgency && say`Please let ${client(f)} know.`}
      If there is anything for me to return or sign, please tell me and I will do it at once.

      ${f.bye('Yours sincerely')}
    `,
    brief: (f) => letter`
      ${f.hi}

      In case you missed my message: I'm sorry, but I'm withdrawing my acceptance${f.role && say` of the ${f.role} role`} and won't be joining ${company(f)}.
      ${reason(f)}
      ${f.isAgency && say`Please let ${client(f)} know.`}
      If there's anything I should return, tell me where to send it.

      ${f.bye('Best')}
    `,
  },

  ...asking,
};
