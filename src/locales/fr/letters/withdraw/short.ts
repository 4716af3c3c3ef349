import {
  askToCancel,
  cancelBrief,
  cancelFormal,
  decided,
  enjoyed,
  feedbackWelcome,
  forTime,
  ifRoom,
  noOtherRole,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  thankAll,
  thankYouAll,
  travelAndTask,
} from '../parts.ts';
import { letter, spare } from '../template.ts';
import type { FrenchLetter } from '../facts.ts';

/** Messages by chat and by text. */

export const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToCancel(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  ${thankAll(f)}.
  ${ifRoom(3, enjoyed(f))}
  ${ifRoom(4, noOtherRole(f))}
  ${ifRoom(5, feedbackWelcome(f))}
`;

export const chatFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelFormal(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  ${thankYouAll(f)}
  ${ifRoom(3, enjoyed(f))}
  ${ifRoom(4, noOtherRole(f))}
  ${ifRoom(5, feedbackWelcome(f))}
`;

export const text: FrenchLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${askToCancel(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${ifRoom(3, noOtherRole(f))}
  ${ifRoom(2, feedbackWelcome(f))}
  ${spare(1)`Merci ${forTime(f)}.`}
`;

export const textFormal: FrenchLetter = (f) => letter`
  ${f.dear}
  ${decided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${cancelBrief(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${ifRoom(3, noOtherRole(f))}
  ${ifRoom(2, feedbackWelcome(f))}
  ${ifRoom(1, thankYouAll(f))}
`;
