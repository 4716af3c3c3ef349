import { letter, spare } from '../../../../../letters/bow-out/template.ts';
import { offer, reason } from '../parts.ts';
import { answer } from './parts.ts';
import type { EnglishNote } from '../../facts.ts';

/** Declines the offer again. */
export const declineOffer: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    In case my message didn't reach you: I've decided to decline ${offer(f)}.
    ${reason(f)}

    ${answer(f, 'warm')}
    ${f.isAgency ? spare(1)`Thank you for putting me forward.` : spare(1)`Thank you again for choosing me.`}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: I have decided to decline ${offer(f)}.
    ${reason(f)}

    ${answer(f, 'formal')}
    ${f.isAgency ? spare(1)`Thank you for putting me forward.` : spare(1)`Thank you again for choosing me.`}

    ${f.bye('Yours sincerely')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: I'm declining ${offer(f)}, with thanks.
    ${reason(f)}
    ${answer(f, 'brief')}

    ${f.bye('Best')}
  `,
};
