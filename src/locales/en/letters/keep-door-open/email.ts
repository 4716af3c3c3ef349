import { because, letter, say, spare } from '../../../../letters/template.ts';
import { otherApplication } from '../parts.ts';
import {
  iAmSure,
  iHaveDecided,
  imSure,
  imWithdrawing,
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
} from '../withdraw/parts.ts';
import {
  aDifferentDirection,
  iLikeNorthwindVeryMuch,
  iReallyLikeNorthwind,
  isRoleAlone,
  iStillLikeNorthwind,
  itWasTheTerms,
  itWasTheTermsFormal,
  notTheRoleButILikeNorthwind,
  notTheRoleButILikeNorthwindFormal,
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
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${notTheRoleButILikeNorthwind(f)}
  ${f.hasOtherJob && spare(1)`I hope you find the right person soon.`}

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
  ${itWasTheTerms(f)}
  ${isRoleAlone(f) && say`This particular role isn't the one for me.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Do you have any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}

  ${iStillLikeNorthwind(f)}
  I hope the rest of the search goes well.

  ${f.bye('All the best')}
`;

export const warmWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${aDifferentDirection(f)}
  ${isRoleAlone(f) && say`It's the role that isn't right for me${f.likes && f.company && because('company')`, not ${f.company}`}.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${iReallyLikeNorthwind(f)}

  Thank you for ${f.isBefore ? yourTime(f) : say`all the time you've given me`}.
  ${f.who && say`Please thank ${f.who} for me too.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}
  ${spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best wishes')}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTermsFormal(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${otherApplication(f)}

  ${notTheRoleButILikeNorthwindFormal(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I would be grateful to hear it.`}

  Thank you for ${yourTimeAndConsideringMe(f)}.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${(f.hasOtherJob || !f.likes) && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Yours sincerely')}
`;

export const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iHaveDecided(f)}.` : say`${iHaveDecided(f)}.`}
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTermsFormal(f)}
  ${isRoleAlone(f) && say`This particular role is not the one for me.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${iAmSure(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}

  ${iLikeNorthwindVeryMuch(f)}
  I hope the rest of the search goes well.

  ${f.bye('Kind regards')}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}.
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${notTheRoleButILikeNorthwind(f)}
  ${!f.wantsFeedback && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best')}
`;

export const briefWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${soPleaseCancel(f)}.
  ${pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${aDifferentDirection(f)}
  ${isRoleAlone(f) && say`I've thought it through, and this isn't the role for me.`}
  ${nothingToDoWithTheJob(f)}
  ${imSure(f)}
  ${otherApplication(f)}
  ${iStillLikeNorthwind(f)}
  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope the rest of the search goes well.

  ${f.bye('Best')}
`;
