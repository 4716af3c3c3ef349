import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  asItIsntTheDirection,
  asItIsNotTheDirection,
  iHaveDecided,
  iveDecided,
  otherApplicationIfRoom,
  pleaseCancel,
  travelAndTaskIfRoom,
  travelAndTaskIfRoomFormal,
  yourTime,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}
  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback.`}
  Thank you for ${yourTime(f)}.
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${iveDecided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;
