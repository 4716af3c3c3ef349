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
  findSomebody,
  inGoodTime,
  noOtherRole,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  shortNotice,
  thankAll,
  thankYouAll,
  thanksAndEnjoyed,
  travelAndTask,
} from '../parts.ts';
import { letter, spare } from '../template.ts';
import type { FrenchLetter } from '../facts.ts';

export const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedWarmly(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${inGoodTime(f)}
  ${f.wantsFeedback ? cancel(f) : askToCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${thankAll(f)}.
  ${enjoyed(f)}
  ${noOtherRole(f)}
  ${!f.enjoyed && !f.wantsFeedback && findSomebody(f)}

  ${anyFeedback(f)}
  ${aLineWouldDo(f)}

  ${f.cordially}
`;

export const warmThanksFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksAndEnjoyed(f)}
  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${askToCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${alsoThank(f)}
  ${noOtherRole(f)}
  ${f.wantsFeedback ? feedbackWelcome(f) : spare(1)`J'espère que ${f.form('vous trouverez', 'tu trouveras')} vite la bonne personne.`}

  ${f.yours}
`;

export const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedWarmly(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${thankYouAll(f)}
  ${enjoyed(f)}

  ${noOtherRole(f)}
  ${f.wantsFeedback ? feedbackWelcome(f) : findSomebody(f)}

  ${f.sincerely}
`;

export const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${cancelBrief(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${thankYouAll(f)}
  ${enjoyed(f)}
  ${noOtherRole(f)}
  ${f.wantsFeedback && feedbackWelcome(f)}

  ${f.briefly}
`;
