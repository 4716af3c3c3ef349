import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { otherApplication } from '../parts.ts';
import {
  asItIsntMyCareer,
  asItIsntTheDirection,
  asItIsNotTheDirection,
  forADifferentDirection,
  forADifferentDirectionFormal,
  iHaveDecided,
  iHaveThoughtItOver,
  imWithdrawing,
  iveDecided,
  iveThoughtItOver,
  nothingToDoWithTheJob,
  nothingToDoWithTheJobFormal,
  pleaseCancel,
  pleaseCancelApart,
  shortNotice,
  soPleaseCancel,
  theTimeYouveGivenMe,
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

  ${iveDecided(f)}${asItIsntTheDirection(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${theTimeYouveGivenMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}.` : !f.wantsFeedback && spare(1)`I hope you find the right person soon.`}

  ${f.wantsFeedback && because('feedback')`Is there any feedback you could share with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`A line or two would be plenty, and if not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

export const warmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iveDecided(f)}` : say`${iveThoughtItOver(f)}${iveDecided(f)}`}${forADifferentDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Do you have any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}
  ${!f.wantsFeedback && spare(1)`If there's anything else you need from me, let me know.`}

  ${f.bye('All the best')}
`;

export const warmWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${imWithdrawing(f)}${asItIsntMyCareer(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${!f.isLife && say`${iveThoughtItOver(f)}I'd rather tell you now than take up more of your time.`}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${f.isBefore ? yourTime(f) : say`all the time you've given me`}.
  ${f.who && say`Please thank ${f.who} for me too.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback, I'd be glad to hear it.`}

  ${f.bye('Best wishes')}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${iHaveDecided(f)}${asItIsNotTheDirection(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancelApart(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  Thank you for ${yourTimeAndConsideringMe(f)}.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.wantsFeedback ? because('feedback')`If you have any feedback for me, I would be glad to hear it.` : spare(1)`Please let me know if you need anything else from me.`}

  ${f.bye('Yours sincerely')}
`;

export const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${f.isBefore ? yourTime(f) : say`the time you have given me`}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${f.enjoyed ? say`I enjoyed ${f.enjoyed}, but ${iHaveDecided(f)}` : say`${iHaveThoughtItOver(f)}${iHaveDecided(f)}`}${forADifferentDirectionFormal(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJobFormal(f)}
  ${pleaseCancel(f)}
  ${travelAndTaskFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}
  ${!f.wantsFeedback && say`I hope the rest of the search goes well.`}

  ${f.bye('Kind regards')}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveDecided(f)}${asItIsntTheDirection(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Thank you for ${theTimeYouveGivenMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback ? because('feedback')`If you have any feedback for me, I'd be glad to hear it.` : spare(1)`Let me know if you need anything else.`}

  ${f.bye('Best')}
`;

export const briefWithdrawingFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${iveThoughtItOver(f)}${imWithdrawing(f)}${asItIsntMyCareer(f)}${soPleaseCancel(f)}.
  ${f.reason && say`${f.reason}.`}
  ${nothingToDoWithTheJob(f)}
  ${pleaseCancelApart(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}

  Thank you for ${yourTimeAndConsideringMe(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${!f.wantsFeedback && spare(1)`If you need anything else from me, I'm easy to reach.`}

  ${f.bye('Best')}
`;
