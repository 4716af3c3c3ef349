import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { interview, other } from './parts.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “give Sam these questions before my interview on 2 December” */
const giveThem = (f: LetterFacts) => {
  const name = other(f);
  return name && say`give ${name} these questions before ${interview(f)}`;
};

export const chat: EnglishMail['chat'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${other(f) ? say`Could you ${giveThem(f)}?` : say`Here's what I'd like to ask at ${interview(f)}:`}
      ${f.agenda}

      ${!other(f) && spare(1)`No need to reply, and I'll be ready for your questions too.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${other(f) ? say`Could you please ${giveThem(f)}?` : say`These are my questions for ${interview(f)}:`}
      ${f.agenda}

      ${!other(f) && spare(1)`There is no need to answer in writing.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${other(f) ? say`Could you ${giveThem(f)}?` : say`Questions for ${interview(f)}:`}
      ${f.agenda}

      ${!other(f) && spare(1)`No need to reply.`}
    `,
  ],
};
