import { because, letter, say } from '../../../../engine/index.ts';
import type { Letters, TurnedDownLetter } from './facts.ts';

/** One line of thanks, for those who want to send it. */
export const leave: Letters['leave'] = {
  subject: (f) => [say`Thank you for your reply about ${f.theRole}`, say`Thank you for your reply`],
  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for ${consideringMe(f)} for ${f.theRole}, and for letting me know the outcome.

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

        Thank you for ${consideringMe(f)} for ${f.theRole}, and for telling me where I stand.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${consideringMe(f)}.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Thank you for ${consideringMe(f)} for ${f.theRole}, and for your reply.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thanks for ${consideringMe(f)} for ${f.theRole}, and for letting me know the outcome.

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

        Thank you for ${consideringMe(f)} for ${f.theRole}, and for letting me know the outcome.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for letting me know your decision on ${f.theRole}, and for ${consideringMe(f)}.
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
        Thank you for ${consideringMe(f)} for ${f.theRole}, and for letting me know the outcome.
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

/** Ends “Thank you for …” */
const consideringMe = (f: TurnedDownLetter) =>
  f.hadInterview ? because('stage')`the chance to interview` : say`considering me`;
