import {
  askToCancel,
  cancelBrief,
  cancelFormal,
  decided,
  enjoyed,
  feedbackWelcome,
  forTime,
  ifRoom,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  thankAll,
  thankYouAll,
  travelAndTask,
} from '../parts.ts';
import { letter, spare } from '../template.ts';
import { doorInShort, itWasTheTerms, openDoor } from './parts.ts';
import type { FrenchLetter } from '../facts.ts';

/** Messages by chat, by text and on the phone. */

export const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToCancel(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  ${thankAll(f)}.
  ${ifRoom(3, enjoyed(f))}
  ${openDoor(f)}
  ${ifRoom(5, feedbackWelcome(f))}
`;

export const chatFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelFormal(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  ${thankYouAll(f)}
  ${ifRoom(3, enjoyed(f))}
  ${openDoor(f)}
  ${ifRoom(5, feedbackWelcome(f))}
`;

export const text: FrenchLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${askToCancel(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${spare(1)`Merci ${forTime(f)}.`}
  ${doorInShort(f)}
  ${ifRoom(2, feedbackWelcome(f))}
`;

export const textFormal: FrenchLetter = (f) => letter`
  ${f.dear}
  ${decided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${cancelBrief(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${ifRoom(1, thankYouAll(f))}
  ${doorInShort(f)}
  ${ifRoom(2, feedbackWelcome(f))}
`;

export const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  Je préférais ${f.vous} le dire de vive voix plutôt que par e-mail.

  ${askToCancel(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  ${thankAll(f)}.
  ${ifRoom(1, enjoyed(f))}
  ${openDoor(f)}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

export const phoneFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  Je tenais à ${f.form("vous l'annoncer", "te l'annoncer")} de vive voix plutôt que par e-mail.

  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  ${thankYouAll(f)}
  ${ifRoom(1, enjoyed(f))}
  ${openDoor(f)}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.vous} le confirme par e-mail dans la journée.
`;
