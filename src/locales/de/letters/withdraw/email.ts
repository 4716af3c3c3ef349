import { letter } from '../letter.ts';
import {
  andCancel,
  askToCancel,
  cancel,
  cancelUnlessDone,
  decision,
  ground,
  shortNotice,
  thoughtOver,
} from '../leaving.ts';
import {
  alsoThank,
  cancelRest,
  enjoyed,
  otherApplication,
  thankAll,
  thankForInterviews,
  thanksFor,
} from '../parts.ts';
import {
  aLineIsEnough,
  askForFeedback,
  feedbackIsWelcome,
  goodwill,
  ifYouNeedAnything,
  notForOtherRoles,
} from './parts.ts';
import type { GermanLetter } from '../facts.ts';

export const warm: GermanLetter = (f) => letter`
  ${f.hi}

  ${thankAll(f)}
  ${decision(f, 'warm')}${andCancel(f)}.
  ${ground(f)}
  ${cancelUnlessDone(f)}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${enjoyed(f)}
  ${notForOtherRoles(f)}
  ${!f.enjoyed && goodwill(f)}

  ${askForFeedback(f)}
  ${aLineIsEnough(f)}

  ${f.bye()}
`;

export const warmNewsFirst: GermanLetter = (f) => letter`
  ${f.hi}

  ${thoughtOver(f, 'warm')}.
  ${ground(f)}
  ${askToCancel(f) ?? cancel(f, 'warm')}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${thankForInterviews(f)}
  ${enjoyed(f)}
  ${notForOtherRoles(f) ?? ifYouNeedAnything(f)}

  ${askForFeedback(f)}
  ${aLineIsEnough(f)}

  ${f.bye('Herzliche Grüße')}
`;

export const formal: GermanLetter = (f) => letter`
  ${f.dear}

  ${decision(f, 'formal')}.
  ${ground(f)}
  ${cancel(f, 'formal')}
  ${cancelRest(f)}
  ${otherApplication(f)}

  Ich danke ${f.toYou} für ${thanksFor(f)}.
  ${alsoThank(f)}
  ${enjoyed(f)}

  ${feedbackIsWelcome(f)}
  ${notForOtherRoles(f) ?? ifYouNeedAnything(f)}

  ${f.byeFormal}
`;

export const brief: GermanLetter = (f) => letter`
  ${f.hi}

  ${decision(f, 'brief')}.
  ${ground(f)}
  ${cancel(f, 'brief')}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${thankAll(f, 'Danke')}
  ${enjoyed(f)}
  ${feedbackIsWelcome(f)}
  ${notForOtherRoles(f) ?? ifYouNeedAnything(f)}

  ${f.bye()}
`;
