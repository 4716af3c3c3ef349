import { because, letter, say, spare } from '../../../../engine/index.ts';
import {
  iEnjoyed,
  iEnjoyedIfRoom,
  iWouldApplyAgain,
  iWouldApplyAgainFormal,
  iWouldApplyAgainIfRoom,
  iWouldApplyAgainIfRoomFormal,
  myInterviews,
  thankThem,
  thankYou,
  theInterviews,
  toThem,
  yourTime,
  yourTimeFormal,
} from './parts.ts';
import type { Letters, TurnedDownLetter } from './facts.ts';

/** One question, and an easy way out of it. Nothing about the decision. */
export const askFeedback: Letters['ask-feedback'] = {
  subject: (f) => {
    const what = f.hadSeveral ? 'interviews' : f.hadInterview ? 'interview' : 'application';
    return f.role
      ? [
          say`Could you share feedback on my ${f.role} ${what}?`,
          say`Feedback on my ${f.role} ${what}`,
          say`Feedback: ${f.role}`,
        ]
      : [say`Could you share any feedback on my ${what}?`];
  },
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        Is there any feedback you could share with me${f.topic && say`, especially on ${f.topic}`}?
        ${whatToWorkOn(f)}
        A line or two would be plenty, and if it isn't possible, no problem at all.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Now that you've made your decision on ${f.theRole}, could you share any feedback on ${myInterviews(f)}?
        ${f.topic && say`I'd find it most useful to hear about ${f.topic}.`}
        Even a sentence or two would help me prepare for next time, and if you're not able to, I'll understand.

        Thank you for ${yourTime(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        It didn't work out with ${f.theRole} this time, and I'd like to learn from that.
        What's the one thing you'd suggest I work on?
        ${f.topic && say`Anything on ${f.topic} would be especially useful.`}
        One sentence is plenty, and if you'd rather not say, that's fine.

        Thank you for ${theInterviews(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        Would you be able to share any feedback with me${f.topic && say`, particularly on ${f.topic}`}?
        ${whatToWorkOnFormal(f)}
        A few lines would be enough, and I will understand if that is not possible.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Now that you have made your decision on ${f.theRole}, I would be grateful for any feedback on ${myInterviews(f)}.
        ${f.topic && say`It would be most helpful to hear about ${f.topic}.`}
        A short comment would be enough, and I will understand if you are not able to give one.

        Thank you for ${yourTimeFormal(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}
        ${iWouldApplyAgainFormal(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I know it's a no for ${f.theRole}, but is there any feedback you could share${f.topic && say`, especially on ${f.topic}`}?
        A line would be plenty, and if not, no problem.

        Thanks for ${theInterviews(f)}${f.who && say`, and please thank ${f.who} for me`}.
        ${iEnjoyed(f)}
        ${iWouldApplyAgain(f)}

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Now that you've decided on ${f.theRole}, do you have any feedback on ${myInterviews(f)}?
        ${f.topic && say`I'd most like to hear about ${f.topic}.`}
        One sentence would help, and if you can't, that's fine.

        Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
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

        Is there any feedback you could share${f.topic && say`, especially on ${f.topic}`}?
        A line or two would be plenty, and if not, no problem at all.
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviews(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please give my thanks to ${f.who} as well.`}

        Would you be able to share any feedback with me${f.topic && say`, particularly on ${f.topic}`}?
        A line or two would be enough, and I will understand if that is not possible.
        ${iWouldApplyAgainIfRoomFormal(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}.
        Do you have any feedback for me${f.topic && say`, especially on ${f.topic}`}?
        If not, no problem.
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
        Thank you for getting back to me about ${f.theRole}.
        Is there any feedback you could share${f.topic && say`, especially on ${f.topic}`}?
        A line would be plenty, and if not, no problem.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me too.`}
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}
        Thank you for letting me know your decision on ${f.theRole}.
        Would you be able to share any feedback${f.topic && say`, particularly on ${f.topic}`}?
        ${spare(4)`I will understand if not.`}
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please give my thanks to ${f.who}.`}
        ${iWouldApplyAgainIfRoomFormal(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        Thanks for getting back to me about ${f.theRole}.
        Do you have any feedback for me${f.topic && say`, especially on ${f.topic}`}?
        If not, no problem.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me.`}
        ${iWouldApplyAgainIfRoom(f)}
      `,
    ],
  },
};

/** Why the feedback helps. */
const whatToWorkOn = (f: TurnedDownLetter) =>
  f.wouldApplyAgain
    ? because(
        'again',
      )`I'd like to apply${toThem(f)} again one day, so it would help to know what I could do better.`
    : say`I'd like to know what I could do better next time.`;

const whatToWorkOnFormal = (f: TurnedDownLetter) =>
  f.wouldApplyAgain
    ? because(
        'again',
      )`I would like to apply${toThem(f)} again in future, so it would help me to know what I could do better.`
    : say`I would like to know what I could do better in future.`;
