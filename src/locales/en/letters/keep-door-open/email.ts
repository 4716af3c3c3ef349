import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { otherApplication } from '../parts.ts';
import {
  asItIsntTheDirection,
  asItIsNotTheDirection,
  forADifferentDirection,
  forADifferentDirectionFormal,
  iHaveDecided,
  iHaveThoughtItOver,
  iHaveThoughtItOverIfKeptBack,
  imWithdrawing,
  iveDecided,
  iveThoughtItOver,
  iveThoughtItOverIfKeptBack,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  pleaseCancel,
  pleaseCancelApart,
  shortNotice,
  soPleaseCancel,
  theTimeYouHaveGivenMe,
  theTimeYouveGivenMe,
  travelAndTask,
  travelAndTaskFormal,
  yourTimeAndConsideringMe,
} from '../withdraw/parts.ts';
import {
  iDoLikeNorthwind,
  iDoLikeNorthwindFormal,
  iLikeNorthwindVeryMuch,
  iReallyLikeNorthwind,
  iStillLikeNorthwind,
  itCameDownToTheTerms,
  itWasTheTerms,
} from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOverIfKeptBack(f)}${iveDecided(f)}${asItIsntTheDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${!f.hasOtherJob && iDoLikeNorthwind(f)}
  Thank you for ${theTimeYouveGivenMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.hasOtherJob && iDoLikeNorthwind(f)}

  ${f.wantsFeedback && because('feedback')`Is there any feedback you could share with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`A line or two would be plenty, and if not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

export const warmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${theTimeYouveGivenMe(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}` : say`${iveThoughtItOver(f)}${iveDecided(f)}`}${forADifferentDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Do you have any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}

  ${iStillLikeNorthwind(f)}

  ${f.bye('All the best')}
`;

export const warmWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOver(f)}${imWithdrawing(f)}${forADifferentDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itCameDownToTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${iReallyLikeNorthwind(f)}

  Thank you for ${theTimeYouveGivenMe(f)}.
  ${f.who && say`Please thank ${f.who} for me too.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  ${f.bye('Best wishes')}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveThoughtItOverIfKeptBack(f)}${iHaveDecided(f)}${asItIsNotTheDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  Thank you for ${theTimeYouHaveGivenMe(f)}.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I would be grateful to hear it.`}

  ${iDoLikeNorthwindFormal(f)}

  ${f.bye('Yours sincerely')}
`;

export const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${theTimeYouHaveGivenMe(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iHaveDecided(f)}` : say`${iHaveThoughtItOver(f)}${iHaveDecided(f)}`}${forADifferentDirectionFormal(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}

  ${iLikeNorthwindVeryMuch(f)}

  ${f.bye('Kind regards')}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOverIfKeptBack(f)}${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  ${iDoLikeNorthwind(f)}
  Thank you for ${theTimeYouveGivenMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best')}
`;

export const briefWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOver(f)}${imWithdrawing(f)}${forADifferentDirection(f)}${!f.isAboutTerms && soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${itCameDownToTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${f.isAboutTerms ? pleaseCancel(f) : pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${iReallyLikeNorthwind(f)}
  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${!f.wantsFeedback && spare(1)`If you need anything else from me, I'm easy to reach.`}

  ${f.bye('Best')}
`;
