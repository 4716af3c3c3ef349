import { letter, say } from '../../../../engine/index.ts';
import type { Letters } from './facts.ts';

/** One line of thanks, for those who want to send it. */
export const leave: Letters['leave'] = {
  subject: (f) =>
    f.role
      ? [say`Thank you for letting me know: ${f.role}`, say`Thank you: ${f.role}`]
      : [say`Thank you for letting me know`],
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for letting me know, and for considering me for ${f.theRole}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for getting back to me about ${f.theRole}.
        All the best to you and the team.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for considering me for ${f.theRole}, and for telling me where I stand.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for considering me.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Thank you for considering me for ${f.theRole}, and for your reply.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for considering me for ${f.theRole}, and for letting me know.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for letting me know, and for considering me for ${f.theRole}.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for considering me.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for getting back to me about ${f.theRole}.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}
        Thank you for letting me know, and for considering me for ${f.theRole}.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}
        Thank you for letting me know your decision on ${f.theRole}.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}
        Thanks for getting back to me about ${f.theRole}.
      `,
    ],
  },
};
