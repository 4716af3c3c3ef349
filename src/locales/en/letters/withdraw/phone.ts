import { because, letter, say, spare } from '../../../../letters/template.ts';
import {
  iAmSure,
  iHaveDecidedAloud,
  imSure,
  isRoleItself,
  itIsntTheDirection,
  itIsNotTheDirection,
  iveDecidedAloud,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  otherApplicationIfRoom,
  pleaseCancel,
  travelAndTask,
  travelAndTaskFormal,
  yourTime,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecidedAloud(f)}
  I'd rather tell you myself than leave it to an email.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I'd be glad to hear it, now or later.`}

  I'll send you a short email as well, so you have it in writing.
  That's all from me, and I hope you find the right person soon.
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  I would rather tell you this myself than leave it to an email.
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  I will confirm all of this by email today, so that you have it in writing.
  That is everything, and I hope the rest of the search goes well.
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`It isn't the right role for me, and I'd rather say so now.`}
  ${itIsntTheDirection(f)}
  ${f.isLife && !f.reason && because('situation')`It's nothing to do with the job.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, an email would be great.`}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll put all of this in an email too, so there's nothing you need to write down.
  That's everything from me, and I hope you find the right person soon.
`;
