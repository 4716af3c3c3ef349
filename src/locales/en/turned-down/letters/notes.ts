import { letter, say } from '../../../../engine/index.ts';
import type { Notes, TurnedDownLetter } from './facts.ts';

/** Asks for the feedback once more, and for the last time. */
export const reminder: Notes['reminder'] = {
  name: 'If they don’t reply',
  letters: {
    'ask-feedback': {
      warm: (f) => letter`
        ${f.hi}

        I asked a little while ago whether you could share any feedback on ${mine(f)}.
        If you have a moment, a line or two would still be very welcome${f.topic && say`, especially on ${f.topic}`}.
        If not, no problem, and I won't ask again.

        ${f.bye('Best wishes')}
      `,
      formal: (f) => letter`
        ${f.dear}

        I recently asked whether you could share any feedback on ${mine(f)}.
        A line or two would still be very welcome${f.topic && say`, particularly on ${f.topic}`}.
        If that is not possible, I understand, and I will not ask again.

        ${f.bye('Kind regards')}
      `,
      brief: (f) => letter`
        ${f.hi}

        In case you missed my message: do you have any feedback on ${mine(f)}?
        If not, no problem, and I won't ask again.

        ${f.bye('Best')}
      `,
    },
  },
};

/** Asks, some months on, whether there is work of that kind now. */
export const checkIn: Notes['check-in'] = {
  name: 'In three months',
  subject: (f) =>
    f.work
      ? [
          say`Still interested in ${f.work}${f.company && say` at ${f.company}`}`,
          say`Still interested in ${f.work}`,
        ]
      : [say`Still interested${f.company && say` in ${f.company}`}`],
  letters: {
    'keep-in-mind': {
      warm: (f) => letter`
        ${f.hi}

        I applied for ${f.theRole} a few months ago, and afterwards I asked you to keep me in mind for ${work(f)}.
        I'm still interested. Do you have anything like that at the moment, or expect to?
        If not, there's no need to reply.

        ${f.bye('Best wishes')}
      `,
      formal: (f) => letter`
        ${f.dear}

        I applied for ${f.theRole} a few months ago, and afterwards asked you to keep me in mind for ${work(f)}.
        I am still interested. Do you have anything like that at the moment, or expect to?
        If not, there is no need to reply.

        ${f.bye('Kind regards')}
      `,
      brief: (f) => letter`
        ${f.hi}

        I applied for ${f.theRole} a few months ago, and I'm still interested in ${work(f)}.
        Is there anything like that at the moment?
        If not, no need to reply.

        ${f.bye('Best')}
      `,
    },
  },
};

/** “my interview for the Data engineer role” */
const mine = (f: TurnedDownLetter) =>
  f.hadInterview
    ? say`my ${f.hadSeveral ? 'interviews' : 'interview'} for ${f.theRole}`
    : say`my application for ${f.theRole}`;

/** The message that this one refers to is never written without it. */
const work = (f: TurnedDownLetter) => f.work ?? 'other work';
