import { letter } from '../../../../../letters/bow-out/template.ts';
import { cancelAny } from '../../parts.ts';
import { cancel, door, leaving, reason, rest } from '../parts.ts';
import { answer } from './parts.ts';
import type { EnglishNote } from '../../facts.ts';

/** Withdraws again, and says what is still of interest. */
export const keepDoorOpen: EnglishNote = {
  warm: (f) => letter`
    ${f.hi}

    I'm following up in case my message didn't reach you: ${leaving(f, 'warm')}.
    ${reason(f)}
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${door(f, 'warm')}
    ${answer(f, 'warm')}

    ${f.bye('Best wishes')}
  `,
  formal: (f) => letter`
    ${f.dear}

    In case my message has not reached you: ${leaving(f, 'formal')}.
    ${reason(f)}
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}

    ${door(f, 'formal')}
    ${answer(f, 'formal')}

    ${f.bye('Kind regards')}
  `,
  brief: (f) => letter`
    ${f.hi}

    In case you missed my message: ${leaving(f, 'brief')}.
    ${reason(f)}
    ${cancel(f)}
    ${cancelAny(f)}
    ${rest(f)}
    ${door(f, 'brief')}
    ${answer(f, 'brief')}

    ${f.bye('Best')}
  `,
};
