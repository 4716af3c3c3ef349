import { letter, spare } from '../../../../../letters/bow-out/template.ts';
import { ask, sorry, then, why } from '../pause-parts.ts';
import type { EnglishNote } from '../../facts.ts';

/** Asks again to postpone, or for more time. */
export const pause: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    ${spare(2)`I'm writing again in case my message didn't reach you.`}
    ${why(f, 'warm')}
    ${ask(f)}
    ${then(f, 'warm')}

    ${sorry(f, 'warm')}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    ${spare(2)`I am writing again in case my message did not reach you.`}
    ${why(f, 'formal')}
    ${ask(f)}
    ${then(f, 'formal')}

    ${sorry(f, 'formal')}

    ${f.bye('Kind regards')}
  `,
  brief: (f) => letter`
    ${f.hi}

    ${spare(2)`In case you missed my message, here it is again.`}
    ${why(f, 'brief')}
    ${ask(f)}
    ${then(f, 'brief')}

    ${f.bye('Thanks')}
  `,
};
