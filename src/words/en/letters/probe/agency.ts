import { letter, spare } from '../../../../message/template.ts';
import { theClientOrThem } from '../parts.ts';
import { interview, subject } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

/** To the agency that put the candidate forward, to pass the questions on. */
export const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm getting ready for ${interview(f)}, and these are the questions I'd most like to ask about ${f.theRole}:
        ${f.agenda}

        Could you pass them on to ${theClientOrThem(f)} beforehand?
        ${spare(1)`Thank you for your help with this.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you send these questions about ${f.theRole} to ${theClientOrThem(f)} before ${interview(f)}, so that nobody has to answer them cold?
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

        Could you please pass these on to ${theClientOrThem(f)} beforehand?

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you pass these questions about ${f.theRole} on to ${theClientOrThem(f)} before ${interview(f)}?
        ${f.agenda}

        Your own thoughts on them are welcome too.

        ${f.bye('Thanks')}
      `,
    ],
  },
  // With the questions, a chat message has no room for whom to pass them on to.
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you pass these on before ${interview(f)}?
        ${f.agenda}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Would you pass these on before ${interview(f)}?
        ${f.agenda}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you pass these on before ${interview(f)}?
        ${f.agenda}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you tell ${theClientOrThem(f)} I'll have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.unclear && spare(1, 'doubts')`I'd most like to understand ${f.unclear}.`}
        Thank you for your help.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you please tell ${theClientOrThem(f)} that I will have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.unclear && spare(1, 'doubts')`I would most like to understand ${f.unclear}.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you tell ${theClientOrThem(f)} I'll have a few questions about ${f.theRole} at ${interview(f)}?
        ${f.unclear && spare(1, 'doubts')`They're about ${f.unclear}.`}
      `,
    ],
  },
};
