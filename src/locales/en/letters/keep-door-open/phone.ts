import { letter, say, spare } from '../../../../letters/template.ts';
import {
  iAmSure,
  iHaveDecidedAloud,
  imSure,
  iveDecidedAloud,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  otherApplicationIfRoom,
  pleaseCancel,
  travelAndTask,
  travelAndTaskFormal,
  yourTime,
} from '../withdraw/parts.ts';
import {
  iLikeNorthwindVeryMuch,
  iReallyLikeNorthwind,
  iStillLikeNorthwind,
  itWasTheTerms,
  itWasTheTermsFormal,
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
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplicationIfRoom(f)}

  ${iStillLikeNorthwind(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I'd be glad to hear it, now or later.`}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll send you a short email as well, so you have it in writing.
  I hope you find the right person soon.
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  I would rather tell you this myself than leave it to an email.
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTermsFormal(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${otherApplicationIfRoom(f)}

  ${iLikeNorthwindVeryMuch(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${yourTime(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I will confirm all of this by email today, so that you have it in writing.
  ${spare(2)`I hope the rest of the search goes well.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${otherApplicationIfRoom(f)}
  ${iReallyLikeNorthwind(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, an email would be great.`}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll put all of this in an email too, so there's nothing you need to write down.
  That's everything from me, and I hope you find the right person soon.
`;
