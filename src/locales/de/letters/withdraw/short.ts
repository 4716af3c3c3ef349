import { letter } from '../letter.ts';
import { cancel, decision, ground, groundIfRoom } from '../leaving.ts';
import {
  alsoThank,
  alsoThankIfRoom,
  cancelRestIfRoom,
  enjoyedIfRoom,
  otherApplicationIfRoom,
  thankAllInShort,
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

  ${thankAllInShort(f)}
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
  ${thankAllInShort(f, 'Danke')}
`;

export const textWarm: GermanLetter = (f) => letter`
  ${f.hi}
  ${decision(f, 'warm')}.
  ${groundIfRoom(f)}
  ${cancel(f, 'warm')}
  ${cancelRestIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${feedbackIfRoom(f)}
  ${thankAllInShort(f)}
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
