import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { otherApplication } from '../parts.ts';
import {
  asItIsntTheDirection,
  asItIsNotTheDirection,
  forADifferentDirection,
  groundAloud,
  groundAloudFormal,
  iHaveDecided,
  iHaveDecidedAloud,
  imWithdrawing,
  iveDecided,
  iveDecidedAloud,
  iveThoughtItOver,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  otherApplicationIfRoom,
  pleaseCancel,
  pleaseCancelAndTell,
  pleaseCancelAndTellInShort,
  them,
  theyWillHearItFromYou,
  travelAndTask,
  travelAndTaskFormal,
  travelAndTaskIfRoom,
  travelAndTaskIfRoomFormal,
  withdrawingSubject,
} from '../withdraw/parts.ts';
import {
  doorInShort,
  doorInShortFormal,
  iDoLikeNorthwind,
  iDoLikeNorthwindFormal,
  iLikeNorthwindVeryMuch,
  iReallyLikeNorthwind,
  iStillLikeNorthwind,
  itCameDownToTheTerms,
  itWasTheTerms,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

/** To an agency: what to cancel, whom to tell and by when, and which door to leave open there. */

const email: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${iDoLikeNorthwind(f)}
  ${f.wantsFeedback && because('feedback')`Have they given you any feedback that you could pass on?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If not, no problem at all.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best wishes')}
`;

const emailThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward and for all your help.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}` : say`${iveThoughtItOver(f)}${iveDecided(f)}`}${forADifferentDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itCameDownToTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${iStillLikeNorthwind(f)}
  ${otherApplication(f)}

  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${spare(2)`${theyWillHearItFromYou(f)}`}
  ${f.who && say`Please thank ${f.who} for me.`}
  ${f.wantsFeedback && because('feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  ${f.bye('All the best')}
`;

const emailFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  ${iDoLikeNorthwindFormal(f)}
  ${f.wantsFeedback && because('feedback')`If they have given you any feedback, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Kind regards')}
`;

const emailBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${iDoLikeNorthwind(f)}
  ${f.wantsFeedback && because('feedback')`If they have any feedback for me, please pass it on.`}

  Thank you for putting me forward and for all your help${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best')}
`;

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${f.isLife && !f.reason && spare(4, 'situation')`It has nothing to do with the job.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${iDoLikeNorthwind(f)}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${f.isLife && !f.reason && spare(4, 'situation')`It has nothing to do with the job.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback they have.`}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${iDoLikeNorthwindFormal(f)}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${doorInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback, please pass it on.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
`;

const text: EnglishLetter = (f) => letter`
  ${f.hi}
  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`Any feedback from them would be welcome.`}
  ${spare(8)`Thank you for putting me forward.`}
  ${f.who && spare(1)`Please thank ${f.who} for me.`}
  ${doorInShort(f)}
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`I would be glad of any feedback from them.`}
  ${spare(8)`Thank you for putting me forward.`}
  ${f.who && spare(1)`Please give my thanks to ${f.who}.`}
  ${doorInShortFormal(f)}
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${imWithdrawing(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${doorInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for all your help.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  I'm calling so that you can tell ${them(f)} before anyone prepares for me.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}

  ${iStillLikeNorthwind(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll send you an email as well, so you have something to forward.
`;

const phoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  ${groundAloudFormal(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJobFormal(f)}
  Could you please let ${them(f)} know today?
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplicationIfRoom(f)}

  ${iLikeNorthwindVeryMuch(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I will confirm this by email, so that you have it in writing and can forward it.
`;

const phoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}
  ${iReallyLikeNorthwind(f)}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, please pass it on.`}
  I'll put all of this in an email too, so there's nothing you need to write down.
`;

export const agency: EnglishMail = {
  subject: withdrawingSubject,
  email: { warm: [email, emailThanksFirst], formal: [emailFormal], brief: [emailBrief] },
  chat: { warm: [chat], formal: [chatFormal], brief: [chatBrief] },
  text: { warm: [text], formal: [textFormal], brief: [textBrief] },
  phone: { warm: [phone], formal: [phoneFormal], brief: [phoneBrief] },
};
