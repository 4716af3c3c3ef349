import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  groundAloud,
  groundAloudFormal,
  iHaveDecidedAloud,
  iveDecidedAloud,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  otherApplicationIfRoom,
  pleaseCancel,
  travelAndTask,
  travelAndTaskFormal,
  yourTime,
} from '../withdraw/parts.ts';
import { iLikeNorthwindVeryMuch, iReallyLikeNorthwind, iStillLikeNorthwind, itWasTheTerms } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  I'd rather tell you myself than leave it to an email.

  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}

  ${iStillLikeNorthwind(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I'd be glad to hear it, now or later.`}

  Thank you for ${f.isBefore ? yourTime(f) : say`all the time you've given me`}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll send you a short email as well, so you have it in writing.
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  ${groundAloudFormal(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJobFormal(f)}
  I would rather tell you this myself than leave it to an email.

  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplicationIfRoom(f)}

  ${iLikeNorthwindVeryMuch(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${f.isBefore ? yourTime(f) : say`the time you have given me`}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I will confirm this by email today, so that you have it in writing.
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  ${itWasTheTerms(f)}
  I'd rather you heard it from me.

  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}

  ${iReallyLikeNorthwind(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, an email would be great.`}

  Thank you for ${f.isBefore ? yourTime(f) : say`all the time you've given me`}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll put this in an email too, so there's nothing you need to write down.
`;
