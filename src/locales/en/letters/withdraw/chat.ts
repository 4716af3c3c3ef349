import { letter, say, spare } from '../../../../letters/template.ts';
import {
  iHaveDecided,
  imWithdrawing,
  isRoleItself,
  itIsntTheDirection,
  itIsNotTheDirection,
  iveDecided,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  otherApplicationIfRoom,
  pleaseCancelApart,
  soPleaseCancel,
  travelAndTaskIfRoom,
  travelAndTaskIfRoomFormal,
  yourTime,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback ? spare(5, 'feedback')`Is there any feedback you could share with me?` : spare(1)`I hope you find the right person soon.`}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}
  ${spare(1)`I hope the rest of the search goes well.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`It isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${f.isLife && !f.reason && spare(2, 'situation')`It's nothing to do with the job.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If you have any feedback, I'd be glad of it.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;
