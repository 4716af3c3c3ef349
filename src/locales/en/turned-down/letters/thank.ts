import { letter, say, spare } from '../../../../engine/index.ts';
import {
  iEnjoyed,
  iEnjoyedIfRoom,
  iWouldApplyAgain,
  iWouldApplyAgainFormal,
  iWouldApplyAgainIfRoom,
  iWouldApplyAgainIfRoomFormal,
  thankThem,
  theInterview,
  theInterviewFormal,
  theInterviewWithThem,
  theInterviewWithThemFormal,
  yourTime,
} from './parts.ts';
import type { Letters } from './facts.ts';

/** Thanks and nothing else: nothing is asked, so nobody has to reply. */
export const thank: Letters['thank'] = {
  subject: (f) => {
    const what = f.hadInterview ? 'interviewing' : 'considering';
    return f.role
      ? [say`Thank you for ${what} me for ${f.theRole}`, say`Thank you: ${f.role}`]
      : [say`Thank you for ${what} me`];
  },
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I just wanted to say thank you for ${f.date ? theInterviewWithThem(f) : say`${f.hadInterview ? 'interviewing' : 'considering'} me for ${f.theRole}`}, and for letting me know.
        ${f.enjoyed && say`It wasn't the answer I was hoping for, but I enjoyed ${f.enjoyed}.`}
        ${thankThem(f)}
        ${iWouldApplyAgain(f)}
        There's no need to reply.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for ${theInterviewWithThem(f)}, and for getting back to me about ${f.theRole}.
        ${iEnjoyed(f)}
        ${thankThem(f)}

        ${iWouldApplyAgain(f)}
        There's no need to reply to this.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for getting back to me about ${f.theRole}, and for ${theInterviewWithThem(f)}.
        ${iEnjoyed(f)}
        ${thankThem(f)}
        ${iWouldApplyAgain(f)}

        I wish you all the best with the role.

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviewWithThemFormal(f)}.
        ${iEnjoyed(f)}
        ${thankThem(f)}

        ${iWouldApplyAgainFormal(f)}
        I wish you and the team all the best.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I would like to thank you for ${theInterviewWithThemFormal(f)}, and for letting me know your decision on ${f.theRole}.
        ${iEnjoyed(f)}
        ${thankThem(f)}
        ${iWouldApplyAgainFormal(f)}
        There is no need to reply.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}, and for ${theInterviewWithThem(f)}.
        ${iEnjoyed(f)}
        ${thankThem(f)}
        ${iWouldApplyAgain(f)}
        No need to reply.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Thanks for ${theInterview(f)} and for letting me know your decision on ${f.theRole}${f.who && say`, and please thank ${f.who} for me`}.
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

        Thank you for getting back to me about ${f.theRole}, and for ${theInterview(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me too.`}
        ${iWouldApplyAgainIfRoom(f)}
        All the best to you and the team.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviewFormal(f)}.
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
