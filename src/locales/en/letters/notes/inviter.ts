import { letter, spare } from '../../../../letters/bow-out/template.ts';
import { door, earlier, leaving, reason, wanted } from './parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { EnglishNotes, LetterFacts } from '../facts.ts';

/** What whoever arranges the interviews has been asked. */
function arranged(f: LetterFacts, tone: Tone): Line | undefined {
  if (!f.rounds) return undefined;
  const have = tone === 'formal' ? 'I have' : "I've";
  return f.contact
    ? spare(2)`${have} asked ${f.contact} to cancel my ${f.rounds.noun} on ${f.rounds}.`
    : spare(2)`${have} asked for my ${f.rounds.noun} on ${f.rounds} to be cancelled.`;
}

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hello}

  I am ${f.withdrawing}.
  ${arranged(f, 'formal')}

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
          ${arranged(f, 'warm')}

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
          ${arranged(f, 'formal')}

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
          ${arranged(f, 'warm')}
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
      ${arranged(f, 'warm')}

      ${door(f, 'warm')}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      Thank you for inviting me to interview.
      I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${reason(f)}
      ${arranged(f, 'formal')}

      ${door(f, 'formal')}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      Thank you for inviting me.
      I'd like you to hear this from me: ${leaving(f, 'brief')}.
      ${reason(f)}
      ${arranged(f, 'warm')}
      ${door(f, 'brief')}

      ${f.bye('Best')}
    `,
  },

  'redirect-earlier': {
    warm: (f) => letter`
      ${f.hi}

      You invited me to interview, so I'd like you to hear this from me: ${leaving(f, 'warm')}.
      ${arranged(f, 'warm')}

      I'd still like ${earlier(f)}, so I've asked whether it's open.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you invited me to interview, I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${arranged(f, 'formal')}

      I would still like to be considered for ${earlier(f)}, so I have asked whether it is open.
      ${spare(1)`Thank you for the invitation.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      A note to you too, as you invited me: ${leaving(f, 'brief')}.
      ${arranged(f, 'warm')}
      I've also asked whether ${earlier(f)} is open.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best')}
    `,
  },

  'redirect-direction': {
    warm: (f) => letter`
      ${f.hi}

      You invited me to interview, so I'd like you to hear this from me: ${leaving(f, 'warm')}.
      ${arranged(f, 'warm')}

      What I'd really like to focus on is ${wanted(f)}, so I've asked whether there's a role in that area.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best wishes')}
    `,
    formal: (f) => letter`
      ${f.dear}

      As you invited me to interview, I would like you to hear this from me: ${leaving(f, 'formal')}.
      ${arranged(f, 'formal')}

      I would much rather focus on ${wanted(f)}, so I have asked whether there is a role in that area.
      ${spare(1)`Thank you for the invitation.`}

      ${f.bye('Kind regards')}
    `,
    brief: (f) => letter`
      ${f.hi}

      A note to you too, as you invited me: ${leaving(f, 'brief')}.
      ${arranged(f, 'warm')}
      I'd much rather focus on ${wanted(f)}, so I've asked about that.
      ${spare(1)`Thank you for thinking of me.`}

      ${f.bye('Best')}
    `,
  },
};
