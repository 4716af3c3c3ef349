import { because, letter, say, spare } from '../../../../engine/index.ts';
import {
  iEnjoyed,
  iEnjoyedIfRoom,
  thankThem,
  thankYou,
  theInterviews,
  workAtNorthwind,
  yourTime,
  yourTimeFormal,
} from './parts.ts';
import type { Letters, TurnedDownLetter } from './facts.ts';

/** Names one kind of work, says what they bring to it, and asks to be told. */
export const keepInMind: Letters['keep-in-mind'] = {
  subject: (f) => [
    say`Could you keep me in mind for ${work(f)}?`,
    say`Keeping me in mind for ${work(f)}`,
    say`Interested in ${work(f)}`,
  ],
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        ${f.likesThem && because('company')`I'd still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)} if something comes up?
        ${iveWorkedOn(f)}
        ${f.mayKeepCv && because('cv')`You're welcome to keep my CV on file.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I understand your decision on ${f.theRole}${f.likesThem && because('company')`, but I'd still like to ${workAtNorthwind(f)}`}.
        If you're ever hiring for ${work(f)}, could you let me know?
        ${iveWorkedOn(f)}
        ${f.mayKeepCv && because('cv')`I'm happy for you to keep my CV on file.`}

        Thank you for ${yourTime(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        Could you keep me in mind for ${work(f)}?
        I know it's a no for ${f.theRole}${f.likesThem && because('company')`, but I'd still like to ${workAtNorthwind(f)}`}.
        ${iveWorkedOn(f)}
        If a job like that comes up, I'd be glad to hear about it.

        Thank you for ${theInterviews(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thankYou(f)}
        ${thankThem(f)}
        ${iEnjoyed(f)}

        ${f.likesThem && because('company')`I would still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)}?
        ${iHaveWorkedOn(f)}
        ${f.mayKeepCv && because('cv')`I would be happy for you to keep my CV on file.`}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I understand your decision on ${f.theRole}${f.likesThem && because('company')`, but I would still like to ${workAtNorthwind(f)}`}.
        Would you keep me in mind for ${work(f)}?
        ${iHaveWorkedOn(f)}
        ${f.mayKeepCv && because('cv')`You are welcome to keep my CV on file.`}

        Thank you for ${yourTimeFormal(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
        ${iEnjoyed(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}.
        ${f.likesThem ? because('company')`I'd still like to ${workAtNorthwind(f)}, so would you keep me in mind for ${work(f)}?` : say`Would you keep me in mind for ${work(f)}?`}
        ${iveWorkedOn(f)}
        ${f.mayKeepCv && because('cv')`Feel free to keep my CV on file.`}

        ${iEnjoyed(f)}
        ${f.who && say`Please thank ${f.who} for me.`}

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        I know it's a no for ${f.theRole}${f.likesThem && because('company')`, but I'd still like to ${workAtNorthwind(f)}`}.
        If you're ever hiring for ${work(f)}, could you let me know?
        ${iveWorkedOn(f)}

        Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
        ${iEnjoyed(f)}

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

        ${f.likesThem && because('company')`I'd still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)} if something comes up?
        ${iveWorkedOnIfRoom(f)}
        ${f.mayKeepCv && spare(2, 'cv')`You're welcome to keep my CV on file.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${theInterviews(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please give my thanks to ${f.who} as well.`}

        ${f.likesThem && because('company')`I would still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)} if something comes up?
        ${iHaveWorkedOnIfRoom(f)}
        ${f.mayKeepCv && spare(2, 'cv')`You are welcome to keep my CV on file.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I know it's a no for ${f.theRole}${f.likesThem && because('company')`, but I'd still like to ${workAtNorthwind(f)}`}.
        Could you keep me in mind for ${work(f)} if something comes up?
        ${iveWorkedOnIfRoom(f)}
        Thanks for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(3)`Please thank ${f.who} for me.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}
        Thank you for getting back to me about ${f.theRole}.
        ${f.likesThem && spare(5, 'company')`I'd still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)} if something comes up?
        ${iveWorkedOnIfRoom(f)}
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(2)`Please thank ${f.who} for me too.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}
        Thank you for letting me know your decision on ${f.theRole}.
        ${f.likesThem && spare(5, 'company')`I would still like to ${workAtNorthwind(f)}.`}
        Would you keep me in mind for ${work(f)} if something comes up?
        ${iHaveWorkedOnIfRoom(f)}
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        I know it's a no for ${f.theRole}.
        Could you keep me in mind for ${work(f)} if something comes up?
        ${iveWorkedOnIfRoom(f)}
        Thanks for ${yourTime(f)}.
        ${iEnjoyedIfRoom(f)}
        ${f.who && spare(2)`Please thank ${f.who} for me.`}
      `,
    ],
  },
};

/** The letter is never written without it; its type says that it may be missing. */
const work = (f: TurnedDownLetter) => f.work ?? 'other work';

const iveWorkedOn = (f: TurnedDownLetter) => f.experience && say`I've worked on ${f.experience}.`;
const iHaveWorkedOn = (f: TurnedDownLetter) => f.experience && say`I have worked on ${f.experience}.`;
const iveWorkedOnIfRoom = (f: TurnedDownLetter) => f.experience && spare(4)`I've worked on ${f.experience}.`;
const iHaveWorkedOnIfRoom = (f: TurnedDownLetter) =>
  f.experience && spare(4)`I have worked on ${f.experience}.`;
