import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  asItIsntTheDirection,
  asItIsNotTheDirection,
  iHaveDecided,
  imWithdrawing,
  iveDecided,
  otherApplicationIfRoom,
  pleaseCancel,
  pleaseCancelApart,
  soPleaseCancel,
  travelAndTaskIfRoom,
  travelAndTaskIfRoomFormal,
  yourTime,
} from '../withdraw/parts.ts';
import { doorInShort, iDoLikeNorthwind, iDoLikeNorthwindFormal, itWasTheTerms } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${f.isLife && !f.reason && spare(4, 'situation')`It has nothing to do with the job.`}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`Is there any feedback you could share with me?`}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(2)`I enjoyed ${f.enjoyed}.`}
  ${iDoLikeNorthwind(f)}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${f.isLife && !f.reason && spare(4, 'situation')`It has nothing to do with the job.`}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`I would be glad of any feedback.`}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(2)`I enjoyed ${f.enjoyed}.`}
  ${iDoLikeNorthwindFormal(f)}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntTheDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${doorInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`Any feedback would be welcome.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;
