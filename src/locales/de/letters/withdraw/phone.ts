import { anythingElse, emailToo, emailTooBrief, emailTooFormal, ratherAloud } from '../aloud.ts';
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
import { feedbackIfRoom } from './parts.ts';
import type { GermanLetter } from '../facts.ts';

export const warm: GermanLetter = (f) => letter`
  ${f.hi}

  Ich mache es kurz.
  ${decision(f, 'warm')}.
  ${ground(f)}
  ${ratherAloud(f)}

  ${cancel(f, 'warm')}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  ${thankAll(f)}
  ${enjoyedIfRoom(f)}
  ${feedbackIfRoom(f)}

  ${emailToo(f)}
  ${anythingElse(f)}
`;

export const formal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${ratherAloud(f)}

  ${cancel(f, 'formal')}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  Ich danke ${f.toYou} für ${thanksFor(f)}.
  ${alsoThank(f)}
  ${enjoyedIfRoom(f)}
  ${feedbackIfRoom(f)}

  ${emailTooFormal(f)}
  ${anythingElse(f)}
`;

export const brief: GermanLetter = (f) => letter`
  ${f.hi}

  Ich halte ${f.form('Sie', 'dich')} nicht lange auf.
  ${decision(f, 'brief')}.
  ${ground(f)}
  ${ratherAloud(f)}

  ${cancel(f, 'brief')}
  ${cancelRest(f)}
  ${otherApplicationIfRoom(f)}

  ${thankAll(f, 'Danke')}
  ${feedbackIfRoom(f)}
  ${emailTooBrief(f)}
`;
