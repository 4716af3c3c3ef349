import { emailToo, emailTooBrief, emailTooFormal, ratherAloud } from '../aloud.ts';
import { letter } from '../letter.ts';
import { cancel, decision, ground } from '../leaving.ts';
import {
  alsoThank,
  cancelRest,
  enjoyedIfRoom,
  otherApplicationIfRoom,
  thankAll,
  thanksFor,
} from '../parts.ts';
import { feedbackIfRoom } from '../withdraw/parts.ts';
import { door, itWasTheTerms } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** What to say to the employer on the phone. */
export const phone: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Ich mache es kurz.
      ${decision(f, 'warm')}.
      ${ground(f)}
      ${itWasTheTerms(f)}
      ${ratherAloud(f)}

      ${cancel(f, 'warm')}
      ${cancelRest(f)}
      ${otherApplicationIfRoom(f)}

      ${thankAll(f)}
      ${enjoyedIfRoom(f)}
      ${door(f)}
      ${feedbackIfRoom(f)}

      ${emailToo(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${decision(f, 'formal')}.
      ${ground(f)}
      ${itWasTheTerms(f)}
      ${ratherAloud(f)}

      ${cancel(f, 'formal')}
      ${cancelRest(f)}
      ${otherApplicationIfRoom(f)}

      Ich danke ${f.toYou} für ${thanksFor(f)}.
      ${alsoThank(f)}
      ${enjoyedIfRoom(f)}
      ${door(f)}
      ${feedbackIfRoom(f)}

      ${emailTooFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Ich halte ${f.form('Sie', 'dich')} nicht lange auf.
      ${decision(f, 'brief')}.
      ${ground(f)}
      ${itWasTheTerms(f)}

      ${cancel(f, 'brief')}
      ${cancelRest(f)}
      ${otherApplicationIfRoom(f)}

      ${thankAll(f, 'Danke')}
      ${door(f)}
      ${feedbackIfRoom(f)}
      ${emailTooBrief(f)}
    `,
  ],
};
