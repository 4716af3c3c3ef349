import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  asItIsntTheDirection,
  asItIsNotTheDirection,
  iHaveDecided,
  imWithdrawing,
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

  ${iveDecided(f)}${asItIsntTheDirection(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`Is there any feedback you could share with me?`}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for ${yourTime(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback ? spare(5, 'feedback')`If you have any feedback for me, I would be glad to hear it.` : spare(1)`I hope the rest of the search goes well.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntTheDirection(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${f.isLife && !f.reason && spare(2, 'situation')`It's nothing to do with the job.`}
  ${pleaseCancelApart(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If you have any feedback, I'd be glad to hear it.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;
