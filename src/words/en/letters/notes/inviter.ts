import { letter, say, spare } from '../../../../message/template.ts';
import { door, earlier, leaving, reason, wanted } from './parts.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** What goes to whoever arranges the interviews. */
const arranged = (f: LetterFacts) =>
  f.rounds &&
  (f.contact
    ? say`I've asked ${f.contact} to cancel my ${f.rounds.noun} on ${f.rounds}.`
    : say`I've asked for my ${f.rounds.noun} on ${f.rounds} to be cancelled.`);

const arrangedFormally = (f: LetterFacts) =>
  f.rounds &&
  (f.contact
    ? say`I have asked ${f.contact} to cancel my ${f.rounds.noun} on ${f.rounds}.`
    : say`I have asked for my ${f.rounds.noun} on ${f.rounds} to be cancelled.`);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}

  I am ${f.withdrawing}.
  ${arrangedFormally(f)}

  ${f.bye('Regards')}
`;

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */
export const inviter: EnglishNotes = {
  withdraw: {
    warm: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          You invited me to interview, so I'd like you to hear this from me: ${leaving(f, 'warm')}.
          ${reason(f)}
          ${arranged(f)}

          Thank you for thinking of me.

          ${f.bye('Best wishes')}
        `,
    formal: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.dear}

          As you invited me to interview, I would like you to hear this from me: ${leaving(f, 'formal')}.
          ${reason(f)}
          ${arrangedFormally(f)}

          Thank you for the invitation.

          ${f.bye('Kind regards')}
        `,
    brief: (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
          ${f.hi}

          A note to you too, as you invited me: ${leaving(f, 'brief')}.
          ${reason(f)}
          ${arranged(f)}
          Thank you for thinking of me.

          ${f.bye('Best')}
        `,
  },

  'keep-door-open': {
    warm: (f) => letter`
      ${f.hi}

      Thank you for inviting me to interview.
      I'd like you to hear this from me: ${leaving(f, 'warm')}.
      ${reason(f)}
      ${arranged(f)}

      ${door(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      Thank you for inviting me to interview.
      I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${reason(f)}
      ${arrangedFormally(f)}

      ${door(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Thank you for inviting me.
      I'd like you to hear this from me: ${leaving(f, 'brief')}.
      ${reason(f)}
      ${arranged(f)}
      ${door(f, 'brief')}

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}

      You invited me to interview, so I'd like you to hear this from me: ${leaving(f, 'warm')}.
      ${arranged(f)}

      What I'd still like is ${earlier(f)}, and I've asked whether it's open.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you invited me to interview, I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${arrangedFormally(f)}

      I would still like to be considered for ${earlier(f)}, and I have asked whether it is open.
      ${spare(1)`Thank you for the invitation.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      A note to you too, as you invited me: ${leaving(f, 'brief')}.
      ${arranged(f)}
      I've also asked whether ${earlier(f)} is open.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${f.hi}

      You invited me to interview, so I'd like you to hear this from me: ${leaving(f, 'warm')}.
      ${arranged(f)}

      What I'd really like to work on is ${wanted(f)}, and I've asked whether there's anything like that.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you invited me to interview, I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${arrangedFormally(f)}

      I would much rather work on ${wanted(f)}, and I have asked whether there is a role of that kind.
      ${spare(1)`Thank you for the invitation.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      A note to you too, as you invited me: ${leaving(f, 'brief')}.
      ${arranged(f)}
      I'd much rather work on ${wanted(f)}, and I've asked about that.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best')}
    `,
  },
};
