import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { interview, subject } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

const casualMessage: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  Could you pass these on before ${interview(f)}?
  ${f.agenda}
`;

/** To the agency that put the candidate forward, to pass the questions on. */
export const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm getting ready for ${interview(f)}, and these are my questions about ${f.theRole}:
        ${f.agenda}

        Could you pass them on${f.client && say` to ${f.client}`} beforehand?
        ${spare(1)`Thank you for your help with this.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you send ${f.client ?? 'the client'} these questions about ${f.theRole} before ${interview(f)}, so that nobody has to answer them cold?
        ${f.agenda}

        ${spare(1)`If you know any of the answers already, I'd be glad to hear them from you.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am preparing for ${interview(f)}, and I would like to ask the following about ${f.theRole}:
        ${f.agenda}

        Could you please pass these on${f.client && say` to ${f.client}`} beforehand?

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you send ${f.client ?? 'the client'} these questions about ${f.theRole} before ${interview(f)}?
        ${f.agenda}

        Your own thoughts on them are welcome too.

        ${f.bye('Thanks')}
      `,
    ],
  },
  // With the questions, a chat message has no room for whom to pass them on to.
  chat: {
    warm: [casualMessage],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you pass these on before ${interview(f)}?
        ${f.agenda}
      `,
    ],
    brief: [casualMessage],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you tell ${f.client ?? 'the client'} I'll have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.mostUnclear && spare(1, 'doubts')`I'd most like to understand ${f.mostUnclear}.`}
        Thank you for your help.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you please tell ${f.client ?? 'the client'} that I will have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.mostUnclear && spare(1, 'doubts')`I would most like to understand ${f.mostUnclear}.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you tell ${f.client ?? 'the client'} I'll have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.mostUnclear && spare(1, 'doubts')`Mostly, I'd like to understand ${f.mostUnclear}.`}
      `,
    ],
  },
};
