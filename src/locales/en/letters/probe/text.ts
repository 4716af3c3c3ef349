import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { interview, other } from './parts.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “Could you let Sam know?” */
const letThemKnow = (f: LetterFacts) => {
  const name = other(f);
  return name && say`Could you let ${name} know?`;
};

/** A text message has no room for the questions themselves. */
export const text: EnglishMail['text'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      I have a few questions about ${f.theRole} that I'd like to ask at ${interview(f)}.
      ${f.mostUnclear && spare(1, 'doubts')`I'd most like to understand ${f.mostUnclear}.`}
      ${letThemKnow(f) ?? say`I'll be ready for your questions too.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I have a few questions about ${f.theRole} that I would like to ask at ${interview(f)}.
      ${f.mostUnclear && spare(1, 'doubts')`I would most like to understand ${f.mostUnclear}.`}
      ${letThemKnow(f) ?? say`I will be ready for your questions as well.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      I'll have a few questions about ${f.theRole} at ${interview(f)}.
      ${f.mostUnclear && spare(1, 'doubts')`Mostly, I'd like to understand ${f.mostUnclear}.`}
      ${letThemKnow(f) ?? say`No need to reply.`}
    `,
  ],
};
