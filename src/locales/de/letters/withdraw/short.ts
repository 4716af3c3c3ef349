import { say } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { cancel, decision, ground, groundIfRoom } from '../leaving.ts';
import {
  alsoThank,
  alsoThankIfRoom,
  cancelRestIfRoom,
  enjoyedIfRoom,
  otherApplicationIfRoom,
  thanksFor,
} from '../parts.ts';
import { feedbackIfRoom } from './parts.ts';
import type { GermanLetter } from '../facts.ts';

export const chatWarm: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'warm')}.
  ${ground(f)}
  ${cancel(f, 'warm')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  Vielen Dank für ${thanksFor(f)}${f.who && say`, auch an ${f.who}`}.
  ${enjoyedIfRoom(f)}
  ${feedbackIfRoom(f)}
`;

export const chatFormal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${cancel(f, 'formal')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  Ich danke ${f.toYou} für ${thanksFor(f)}.
  ${alsoThank(f)}
  ${enjoyedIfRoom(f)}
  ${feedbackIfRoom(f)}
`;

export const chatBrief: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'brief')}.
  ${ground(f)}
  ${cancel(f, 'brief')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackIfRoom(f)}
  Danke für ${thanksFor(f)}${f.who && say`, auch an ${f.who}`}.
`;

export const textWarm: GermanLetter = (f) => letter`
  ${f.hi}
  ${decision(f, 'warm')}.
  ${groundIfRoom(f)}
  ${cancel(f, 'warm')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackIfRoom(f)}
  Vielen Dank für ${thanksFor(f)}${f.who && say`, auch an ${f.who}`}.
`;

export const textFormal: GermanLetter = (f) => letter`
  ${f.dear}
  ${decision(f, 'formal')}.
  ${groundIfRoom(f)}
  ${cancel(f, 'formal')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackIfRoom(f)}
  Vielen Dank für ${thanksFor(f)}.
  ${alsoThankIfRoom(f)}
`;

export const textBrief: GermanLetter = (f) => letter`
  ${f.hi}
  ${decision(f, 'brief')}.
  ${groundIfRoom(f)}
  ${cancel(f, 'brief')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackIfRoom(f)}
  Danke für ${thanksFor(f)}.
`;
