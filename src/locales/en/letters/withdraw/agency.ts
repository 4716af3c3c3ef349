import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { otherApplication } from '../parts.ts';
import { toAgency, unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
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
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

/** To an agency: what to cancel, whom to tell and by when. */

const email: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Thank you for putting me forward and for all your help along the way.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.wantsFeedback && because('feedback')`Have they given you any feedback that you could pass on?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

const emailThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward and for all your help.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}` : say`${iveThoughtItOver(f)}${iveDecided(f)}`}${forADifferentDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
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
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`If they have given you any feedback, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Kind regards')}
`;

const emailBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOver(f)}${imWithdrawing(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If they have any feedback for me, please pass it on.`}

  Thank you for putting me forward and for all your help${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best')}
`;

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
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
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback from them would be welcome.`}
  Thank you for putting me forward.
  ${f.who && spare(2)`Please thank ${f.who} for me.`}
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback from them.`}
  ${spare(8)`Thank you for putting me forward.`}
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${imWithdrawing(f)}${asItIsntTheDirection(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for all your help.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  ${nothingToDoWithTheJob(f)}
  I'm calling so that you can tell ${them(f)} before anyone prepares for me.

  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  I'll send you an email as well, so you have something to forward.
  If you need anything else from me, let me know.
`;

const phoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  ${groundAloudFormal(f)}
  ${nothingToDoWithTheJobFormal(f)}
  Could you please let ${them(f)} know today?

  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  I will confirm this by email, so that you have it in writing and can forward it.
  If you need anything else from me, please let me know.
`;

const phoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  ${groundAloud(f)}
  I'd rather you heard it from me than from an email.

  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTask(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, please pass it on.`}
  I'll put this in an email too, so there's nothing you need to write down.
  If there's anything else you need, let me know.
`;

export const agency: EnglishMail = {
  subject: withdrawingSubject,
  email: {
    warm: [unlessWronged(email, toAgency, 'hello'), unlessWronged(emailThanksFirst, toAgency, 'hello')],
    formal: [unlessWronged(emailFormal, toAgency, 'dear')],
    brief: [unlessWronged(emailBrief, toAgency, 'hi')],
  },
  chat: {
    warm: [unlessWronged(chat, toAgency, 'hello')],
    formal: [unlessWronged(chatFormal, toAgency, 'dear')],
    brief: [unlessWronged(chatBrief, toAgency, 'hi')],
  },
  text: {
    warm: [unlessWronged(text, toAgency, 'hello')],
    formal: [unlessWronged(textFormal, toAgency, 'dear')],
    brief: [unlessWronged(textBrief, toAgency, 'hi')],
  },
  phone: {
    warm: [unlessWrongedAloud(phone)],
    formal: [unlessWrongedAloud(phoneFormal)],
    brief: [unlessWrongedAloud(phoneBrief)],
  },
};
