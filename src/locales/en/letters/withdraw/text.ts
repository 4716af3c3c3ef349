import { letter, say, spare } from '../../../../letters/template.ts';
import {
  iHaveDecided,
  isDirection,
  isRoleItself,
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
  ${iveDecided(f)}.
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`It isn't the right role for me.`}
  ${isDirection(f) && spare(2, 'doubts')`This role isn't the direction I want to go in.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thank you for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${spare(1)`I hope you find the right person soon.`}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${iHaveDecided(f)}.
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`It is not the right role for me.`}
  ${isDirection(f) && spare(2, 'doubts')`This role is not the direction I want to go in.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback.`}
  Thank you for ${yourTime(f)}.
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${iveDecided(f)}.
  ${pleaseCancel(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thanks for ${yourTime(f)}${f.who && say`, and please thank ${f.who} for me`}.
`;
