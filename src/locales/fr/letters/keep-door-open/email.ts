import {
  aLineWouldDo,
  alsoThank,
  anyFeedback,
  askToCancel,
  cancel,
  cancelBrief,
  cancelFormal,
  decided,
  decidedWarmly,
  enjoyed,
  feedbackWelcome,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  thankAll,
  thankYouAll,
  thanksAndEnjoyed,
  travelAndTask,
} from '../parts.ts';
import { letter } from '../template.ts';
import { farewell, itWasTheTerms, liked, openDoor, saysWhoWasLiked } from './parts.ts';
import type { FrenchLetter } from '../facts.ts';

export const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksAndEnjoyed(f)}
  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${f.wantsFeedback ? cancel(f) : askToCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${!saysWhoWasLiked(f) && alsoThank(f)}
  ${liked(f)}
  ${farewell(f)}

  ${anyFeedback(f)}
  ${aLineWouldDo(f)}

  ${f.cordially}
`;

export const warmDecisionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedWarmly(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${thankAll(f)}.
  ${enjoyed(f)}
  ${openDoor(f)}
  ${feedbackWelcome(f)}

  ${f.yours}
`;

export const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedWarmly(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${thankYouAll(f)}
  ${enjoyed(f)}
  ${openDoor(f)}
  ${feedbackWelcome(f)}

  ${f.sincerely}
`;

export const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelBrief(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${feedbackWelcome(f)}

  ${thankYouAll(f)}
  ${enjoyed(f)}
  ${openDoor(f)}

  ${f.briefly}
`;
