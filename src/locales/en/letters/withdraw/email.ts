import { because, letter, say, spare } from '../../../../letters/template.ts';
import { otherApplication } from '../parts.ts';
import {
  iAmSure,
  iHaveDecided,
  imSure,
  imWithdrawing,
  isClosed,
  isDirection,
  isRoleItself,
  itIsntTheDirection,
  itIsNotTheDirection,
  iveDecided,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  pleaseCancel,
  pleaseCancelApart,
  shortNotice,
  soPleaseCancel,
  travelAndTask,
  travelAndTaskFormal,
  yourTime,
  yourTimeAndConsideringMe,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${isClosed(f) && spare(3, 'company')`I'd rather not be considered for other roles, so there's no need to keep my details on file.`}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${spare(1)`I hope you find the right person soon.`}

  ${f.wantsFeedback && because('feedback')`Is there any feedback you could share with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`A line or two would be plenty, and if not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

export const warmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}.` : say`${iveDecided(f)}.`}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`Now that I know more about the job, I can see it isn't the one for me.`}
  ${isDirection(f) && because('doubts')`I'd like to take my work in a different direction.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${isClosed(f) && spare(3, 'company')`There's no need to keep me in mind for anything else.`}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Do you have any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}

  ${spare(1)`I hope the rest of the search goes well.`}

  ${f.bye('All the best')}
`;

export const warmWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`The more I've thought about it, the clearer it is that this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`It isn't where I want my career to go, and I'd rather tell you now than take up more of your time.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${isClosed(f) && spare(3, 'company')`I won't be applying for other roles, so there's no need to keep my details on file.`}
  ${shortNotice(f)}

  Thank you for ${f.isBefore ? yourTime(f) : say`all the time you've given me`}.
  ${f.who && say`Please thank ${f.who} for me too.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback, I'd be glad to hear it.`}
  ${spare(1)`I hope you find the person you're looking for.`}

  ${f.bye('Best wishes')}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I have thought it through, and it is not the right role for me.`}
  ${itIsNotTheDirection(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${isClosed(f) && spare(3, 'company')`I do not wish to be considered for other roles, so there is no need to keep my details on file.`}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${yourTimeAndConsideringMe(f)}.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${spare(1)`I hope you find the right person soon.`}

  ${f.bye('Yours sincerely')}
`;

export const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${f.isBefore ? yourTime(f) : say`the time you have given me`}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iHaveDecided(f)}.` : say`${iHaveDecided(f)}.`}
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`Now that I know more about the job, I can see that it is not the one for me.`}
  ${isDirection(f) && because('doubts')`I would like to take my work in a different direction.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${isClosed(f) && spare(3, 'company')`There is no need to keep me in mind for other roles.`}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}

  I hope the rest of the search goes well.

  ${f.bye('Kind regards')}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && spare(4)`I've thought it through, and it isn't the right role for me.`}
  ${itIsntTheDirection(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${!isRoleItself(f) && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best')}
`;

export const briefWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${isRoleItself(f) && say`It isn't the job for me, and I'd rather say so now.`}
  ${isDirection(f) && because('doubts')`It isn't where I want my career to go.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope the rest of the search goes well.

  ${f.bye('Best')}
`;
