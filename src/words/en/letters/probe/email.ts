import { letter, say, spare } from '../../../../message/template.ts';
import { theClientOrThem } from '../parts.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from '../facts.ts';

/**
 * The next interview: “our interview on 2 December”; with somebody else or for an agency “my interview with Sam at
 * Northwind on 2 December”.
 */
const interview = (f: LetterFacts) => {
  const noun = f.rounds?.isOne ? f.rounds.noun : say`interview`;
  const whose = f.isAgency || noun.text !== 'interview' ? 'my' : 'our';
  return say`${whose} ${noun}${f.isAgency && f.at}${f.rounds && say` on ${f.rounds.first}`}`;
};

/** “about the Data engineer role” */
const about = (f: LetterFacts) => say` about ${f.theRole}`;

const subject = (f: LetterFacts) =>
  f.role
    ? [
        ...(f.rounds ? [say`Questions for my ${f.role} interview on ${f.rounds.first}`] : []),
        say`Questions for my ${f.role} interview`,
      ]
    : [
        ...(f.rounds ? [say`Questions for my interview on ${f.rounds.first}`] : []),
        say`Questions for my interview`,
      ];

const agency: EnglishMail = {
  subject,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm getting ready for ${interview(f)}, and these are the questions I'd most like to ask${about(f)}:
        ${f.agenda}

        Could you pass them on to ${theClientOrThem(f)} beforehand?
        ${spare(1)`Thank you for your help with this.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you send these questions to ${theClientOrThem(f)} before ${interview(f)}, so that nobody has to answer them cold?
        This is what I'd like to cover${about(f)}:
        ${f.agenda}

        ${spare(1)`If you know any of the answers already, I'd be glad to hear them from you.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am preparing for ${interview(f)}, and I would like to ask the following${about(f)}:
        ${f.agenda}

        Could you please pass these on to ${theClientOrThem(f)} beforehand?

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you pass these on to ${theClientOrThem(f)} before ${interview(f)}?
        They're what I'd like to ask${about(f)}:
        ${f.agenda}

        Your own thoughts on them are welcome too.

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        These are my questions for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`Could you pass them on beforehand?`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        These are my questions for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`Could you please pass them on?`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        My questions for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`Could you pass them on?`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have a few questions${about(f)} that I'd like to ask at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`I'd most like to understand ${f.unclear}.`}
        Could you let ${theClientOrThem(f)} know?
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have a few questions${about(f)} that I would like to ask at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`I would most like to understand ${f.unclear}.`}
        Could you please tell ${theClientOrThem(f)}?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'll have a few questions${about(f)} at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`They're about ${f.unclear}.`}
        Could you let ${theClientOrThem(f)} know?
      `,
    ],
  },
};

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: EnglishLetters = {
  subject,
  agency,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        I'm looking forward to ${interview(f)}.
        If there's time, I have a few questions about ${f.unclear ?? f.theRole}:
        ${f.agenda}

        ${spare(1)`There's no need to answer in writing.`}
        ${spare(2)`I'm happy to fit them in wherever it suits you.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        If there's time at ${interview(f)}, I'd like to cover a few things${about(f)}:
        ${f.agenda}

        We can take them in any order, or fit them in wherever they come up.
        ${spare(1)`If someone else would know better, I'm happy to ask them instead.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Some questions${about(f)} are easier to answer with a little notice, so here are mine for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`There's no need to write back: I'd much rather hear it in person.`}
        It'll be good to talk.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I am preparing for ${interview(f)}, and I would like to ask the following${about(f)}:
        ${f.agenda}

        ${spare(1)`I am sending these now so that you have some notice, and there is no need to answer in writing.`}
        I will come prepared for your questions as well.

        ${f.bye('Kind regards')}
      `,
      (f) => letter`
        ${f.dear}

        If time allows at ${interview(f)}, I would be glad to cover a few points${about(f)}:
        ${f.agenda}

        We can take them in any order.
        ${spare(1)`If a question is better put to someone else, I am happy to ask them.`}

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Here's what I'd like to ask${about(f)} at ${interview(f)}:
        ${f.agenda}

        No need to write back: we can talk about them on the day.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Here are my questions${about(f)}, so that you have them before ${interview(f)}:
        ${f.agenda}

        Whichever we get to is fine, and I'll be ready for yours.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Here's what I'd like to ask at ${interview(f)}:
        ${f.agenda}

        ${spare(1)`No need to reply, and I'll be ready for your questions too.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        These are my questions for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`There is no need to answer in writing.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        My questions for ${interview(f)}:
        ${f.agenda}

        ${spare(1)`No need to reply.`}
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have a few questions${about(f)} that I'd like to ask at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`I'd most like to understand ${f.unclear}.`}
        I'll be ready for your questions too.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        I have a few questions${about(f)} that I would like to ask at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`I would most like to understand ${f.unclear}.`}
        I will be ready for your questions as well.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'll have a few questions${about(f)} at ${interview(f)}.
        ${f.unclear && spare(1, 'doubts')`They're about ${f.unclear}.`}
        No need to reply.
      `,
    ],
  },
};
