import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { interview, other, passOn } from './parts.ts';
import type { EnglishMail } from '../facts.ts';

export const email: EnglishMail['email'] = {
  warm: [
    (f) => letter`
      ${f.hi}

      Thank you for ${f.interviewer && !other(f) ? 'making time for' : 'arranging'} ${interview(f)}.
      If there's time, I'd like to ask about these:
      ${f.agenda}

      ${passOn(f) ?? spare(1)`There's no need to answer in writing.`}
      ${!other(f) && spare(2)`We can talk about them on the day.`}

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      If there's time, here's what I'd most like to cover about ${f.theRole} at ${interview(f)}:
      ${f.agenda}

      ${passOn(f) ?? spare(2)`We can take them in any order, or as they come up.`}
      ${spare(1)`If someone else would know better, I'm happy to ask them instead.`}

      ${f.bye('Best wishes')}
    `,
    (f) => letter`
      ${f.hi}

      Some questions about ${f.theRole} are easier to answer with a little notice, so here are mine for ${interview(f)}:
      ${f.agenda}

      ${passOn(f) ?? spare(1)`There's no need to write back, as we can talk about them on the day.`}
      ${spare(2)`If we don't get to all of them, that's fine.`}

      ${f.bye('All the best')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      I am preparing for ${interview(f)}, and I would like to ask the following about ${f.theRole}:
      ${f.agenda}

      ${passOn(f) ?? spare(1)`I am sending these now so that you have some notice, and there is no need to answer in writing.`}

      ${f.bye('Kind regards')}
    `,
    (f) => letter`
      ${f.dear}

      If time allows at ${interview(f)}, I would be glad to cover a few points about ${f.theRole}:
      ${f.agenda}

      ${passOn(f) ?? say`We can take them in any order.`}
      ${spare(1)`If any of them is better put to someone else, I am happy to do that.`}

      ${f.bye('Yours sincerely')}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Here's what I'd like to ask about ${f.theRole} at ${interview(f)}:
      ${f.agenda}

      ${passOn(f) ?? say`No need to write back: we can talk about them on the day.`}

      ${f.bye('Best')}
    `,
    (f) => letter`
      ${f.hi}

      These are my questions about ${f.theRole} for ${interview(f)}:
      ${f.agenda}

      ${passOn(f) ?? say`If we don't get to all of them, that's fine.`}

      ${f.bye('Thanks')}
    `,
  ],
};
