import { because, letter, say, spare } from '../../../../letters/template.ts';
import { otherApplication } from '../parts.ts';
import { toAgency, unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import {
  iAmSure,
  iHaveDecided,
  iHaveDecidedAloud,
  imSure,
  imWithdrawing,
  isClosed,
  isDirection,
  isRoleItself,
  itIsntTheDirection,
  itIsNotTheDirection,
  iveDecided,
  iveDecidedAloud,
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

/** “there”, where the process has been named with its company. */
const there = (f: LetterFacts) => (f.company ? 'there' : 'with this client');

const email: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}.
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${isClosed(f) && spare(3, 'company')`I'd rather not be put forward for other roles ${there(f)}.`}
  ${otherApplication(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.wantsFeedback && because('feedback')`Have they given you any feedback that you could pass on?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

const emailThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward and for all your help.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}.` : say`${iveDecided(f)}.`}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`Now that I know more about the job, I can see it isn't the one for me.`}
  ${isDirection(f) && because('doubts')`I'd like to take my work in a different direction.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
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

  ${iHaveDecided(f)}.
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${isClosed(f) && spare(3, 'company')`I would rather not be put forward for other roles ${there(f)}.`}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`If they have given you any feedback, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Kind regards')}
`;

const emailBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}.
  ${pleaseCancelAndTell(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If they have any feedback for me, please pass it on.`}

  Thank you for putting me forward and for all your help${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best')}
`;

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}.
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}.
  ${pleaseCancelAndTell(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}.
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && say`${f.reason}.`}
  ${itIsntTheDirection(f)}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback, please pass it on.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
`;

const text: EnglishLetter = (f) => letter`
  ${f.hi}
  ${iveDecided(f)}.
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`It isn't the right role for me.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback from them would be welcome.`}
  Thank you for putting me forward.
  ${f.who && spare(2)`Please thank ${f.who} for me.`}
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${iHaveDecided(f)}.
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoomFormal(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${isRoleItself(f) && spare(2)`It is not the right role for me.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback from them.`}
  ${spare(8)`Thank you for putting me forward.`}
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${imWithdrawing(f)}.
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTaskIfRoom(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherApplicationIfRoom(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for all your help.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecidedAloud(f)}
  I'm calling so that you can tell ${them(f)} before anyone prepares for me.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  I'll send you an email as well, so you have something to forward.
  That's everything from me.
`;

const phoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecidedAloud(f)}
  Please let ${them(f)} know today.
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  I will confirm this by email, so that you have it in writing and can forward it.
  There is nothing else that I need from you.
`;

const phoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I won't keep you long.
  ${iveDecidedAloud(f)}
  I wouldn't want you to find out from an email.
  ${pleaseCancelAndTellInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${itIsntTheDirection(f)}
  ${otherApplicationIfRoom(f)}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, please pass it on.`}
  I'll put all of this in an email too, so there's nothing you need to write down.
  That's everything from me.
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
