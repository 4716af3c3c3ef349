import { because, letter, say, spare } from '../../../../engine/index.ts';
import {
  iEnjoyed,
  iEnjoyedIfRoom,
  iWouldApplyAgain,
  iWouldApplyAgainFormal,
  iWouldApplyAgainIfRoom,
  iWouldApplyAgainIfRoomFormal,
  thankThem,
  thankYou,
  theInterviews,
  toThem,
  yourTime,
} from './parts.ts';
import type { Letters, TurnedDownLetter } from './facts.ts';

/** Thanks and nothing else: nothing is asked, so nobody has to reply. */
export const thank: Letters['thank'] = {
  subject: (f) => {
    if (!f.role) return [say`Thank you for ${theInterviews(f)}`];
    return f.hadInterview
      ? [
          say`Thank you for the ${f.role} ${f.hadSeveral ? 'interviews' : 'interview'}`,
          say`Thank you: ${f.role}`,
        ]
      : [say`Thank you for considering me for ${f.theRole}`, say`Thank you: ${f.role}`];
  },
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I just wanted to say thank you for ${yourTimeInDetail(f)}.
        ${iEnjoyed(f)}
        ${f.who && (f.date ? say`Please thank them for me.` : say`Please pass on my thanks to ${f.who} as well.`)}
        ${f.wouldApplyAgain && because('again')`It didn't work out this time, but I'd be glad to apply${toThem(f)} again one day.`}
        There's no need to reply.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        ${iWouldApplyAgain(f)}
        There's no need to reply to this.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}

        I wish you and the team all the best.

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        ${iWouldApplyAgainFormal(f)}
        I wish you and the team all the best.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        ${thankYou(f, 'I would like to thank you')}
        ${thankThem(f)}
        ${iEnjoyed(f)}
        ${iWouldApplyAgainFormal(f)}
        There is no need to reply.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${thankYou(f, 'Thanks')}
        ${thankThem(f)}
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}
        No need to reply.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Thanks for ${theInterviews(f)} and for letting me know your decision on ${f.theRole}${f.who && say`, and please thank ${f.who} for me`}.
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviews(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me too.`}
        ${iWouldApplyAgainIfRoom(f)}
        All the best to you and the team.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviews(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please give my thanks to ${f.who} as well.`}
        ${iWouldApplyAgainIfRoomFormal(f)}
        I wish you and the team all the best.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}, and for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me.`}
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}
        Thank you for getting back to me about ${f.theRole}, and for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me too.`}
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}
        Thank you for letting me know your decision on ${f.theRole}, and for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please give my thanks to ${f.who}.`}
        ${iWouldApplyAgainIfRoomFormal(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        Thanks for getting back to me about ${f.theRole}, and for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me.`}
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
  },
};

/** “interviewing me for the Data engineer role” */
const yourTimeInDetail = (f: TurnedDownLetter) => {
  if (!f.hadInterview) return say`considering me for ${f.theRole}`;
  if (f.hadSeveral)
    return because(
      'stage',
    )`all the time you and your colleagues gave me during the interviews for ${f.theRole}`;
  return f.date && f.who
    ? say`the interview with ${f.who} on ${f.date}`
    : say`interviewing me for ${f.theRole}${f.date && say` on ${f.date}`}`;
};
