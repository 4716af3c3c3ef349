import { because, letter, say, spare } from '../../../message/template.ts';
import { cancelAny, cancelRest, otherApplication } from './parts.ts';
import type { Letter } from '../../../message/letters.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

type EnglishLetter = Letter<LetterFacts>;

/** Subjects for leaving a process, the fullest first. */
export const withdrawingSubject: EnglishMail['subject'] = (f) => {
  const at = f.isAgency && f.at;
  if (f.hasApplied)
    return f.role
      ? [
          say`Withdrawing my application for the ${f.role} role${at}`,
          say`Withdrawing my application: ${f.role}${at}`,
          say`Withdrawing from ${f.role}`,
        ]
      : [say`Withdrawing my application${at}`, say`Withdrawing my application`];
  return f.role
    ? [
        say`Withdrawing from the ${f.role} process${at}`,
        say`Withdrawing from ${f.role}${at}`,
        say`Withdrawing from ${f.role}`,
      ]
    : [say`Withdrawing from the interview process${at}`, say`Withdrawing from the process`];
};

/** What the candidate does instead, where the letter may say so. */
export const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')`I've accepted another job`
    : f.isStaying
      ? because('otherJob')`I've decided to stay in my current job`
      : f.hasOtherOffer && because('otherJob')`I've had another offer`;

/** The same without contractions. */
export const insteadFormal = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')`I have accepted another job`
    : f.isStaying
      ? because('otherJob')`I have decided to stay in my current job`
      : f.hasOtherOffer && because('otherJob')`I have had another offer`;

/** “I've decided to withdraw from …”, with the fact behind it first. */
export const decided = (f: LetterFacts) => {
  const fact = instead(f);
  if (fact) return say`${fact}, so I'm ${f.withdrawing}.`;
  return f.isLife ? because('situation')`I need to ${f.withdraw}.` : say`I've decided to ${f.withdraw}.`;
};

export const decidedFormal = (f: LetterFacts) => {
  const fact = insteadFormal(f);
  if (fact) return say`${fact}, so I am ${f.withdrawing}.`;
  return f.isLife ? because('situation')`I need to ${f.withdraw}.` : say`I have decided to ${f.withdraw}.`;
};

/** The same, where the role has been named at the beginning of a call. */
export const decidedAloud = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  const what = f.hasApplied ? because('entry')`my application${at}` : say`from the process${at}`;
  const fact = instead(f);
  if (fact) return say`${fact}, so I'm withdrawing ${what}.`;
  return f.isLife
    ? because('situation')`I need to withdraw ${what}.`
    : say`I've decided to withdraw ${what}.`;
};

/** The same without contractions. */
export const decidedAloudFormal = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  const what = f.hasApplied ? because('entry')`my application${at}` : say`from the process${at}`;
  const fact = insteadFormal(f);
  if (fact) return say`${fact}, so I am withdrawing ${what}.`;
  return f.isLife
    ? because('situation')`I need to withdraw ${what}.`
    : say`I have decided to withdraw ${what}.`;
};

/** “Please cancel my interviews on 2 and 4 December.” */
export const cancelRounds = (f: LetterFacts) =>
  f.rounds && say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`;

/** The role is what the candidate does not want, and no other ground is given or kept back. */
export const isOwnChoice = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore;

/** There is a ground, and the candidate keeps it back. */
const isKeptBack = (f: LetterFacts): boolean => f.hasOtherJob && !instead(f) && !f.reason && !f.isBefore;

/** What stands in the place of a ground that is kept back. */
export const settled = (f: LetterFacts) =>
  isKeptBack(f) && spare(4)`I've given it proper thought, so there's no need to hold a place for me.`;

export const settledFormal = (f: LetterFacts) =>
  isKeptBack(f) && spare(4)`I have given it proper thought, so there is no need to hold a place for me.`;

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean => isOwnChoice(f) && f.isWrongDirection;

/** The candidate does not want to hear of other roles. */
const isClosed = (f: LetterFacts): boolean => f.dislikes && !f.otherRole;

/** What else is due, in few words. */
export const restInShort = (f: LetterFacts) =>
  f.travel && f.task
    ? because('pending')`Please cancel the travel too, and do not wait for the task.`
    : f.travel
      ? because('pending')`Please cancel the travel too.`
      : f.task && because('pending')`Please do not wait for the task.`;

/** Whether one sentence holds both the decision and the interviews to cancel. */
const isOne = (f: LetterFacts): boolean => f.rounds !== undefined && !instead(f) && !f.isLife;

/** “I've decided to withdraw from …, so please cancel my interviews on 2 and 4 December.” */
export const decidedSo = (f: LetterFacts) =>
  f.rounds && isOne(f)
    ? say`I've decided to ${f.withdraw}, so please cancel my ${f.rounds.noun} on ${f.rounds}.`
    : decided(f);

export const decidedSoFormal = (f: LetterFacts) =>
  f.rounds && isOne(f)
    ? say`I have decided to ${f.withdraw}, so please cancel my ${f.rounds.noun} on ${f.rounds}.`
    : decidedFormal(f);

/** What is to be cancelled, where the decision did not say it. */
export const cancelApart = (f: LetterFacts) => !isOne(f) && cancelRounds(f);

/** Ends “Thank you for …”: before the first interview nobody has given any time. */
export const thanksFor = (f: LetterFacts) =>
  !f.isBefore ? say`your time` : f.wasInvited ? because('entry')`inviting me` : say`considering me`;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`I know this is short notice.`;

/** Whom an agency tells, where the process has been named with its company. */
export const them = (f: LetterFacts) => f.client ?? (f.company ? 'them' : 'the client');

/** The same as `otherApplication`, where there may be no room for it. */
export const otherInShort = (f: LetterFacts) =>
  f.otherRole && spare(4)`My application for the ${f.otherRole} role still stands.`;

// Somebody crossed a line: what has to be said, and nothing that is kind for the sake of it.

type Wronged = (f: LetterFacts, greeting: LetterFacts['hi']) => ReturnType<EnglishLetter>;

const wrongedFinal: Wronged = (f, greeting) => letter`
  ${greeting}

  I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}${f.otherRole ? say`, and do not contact me about it again` : say`, and do not contact me about this role or any other`}.`
      : f.maybeBooked
        ? say`Please cancel any interviews booked for me${f.otherRole ? say`, and do not contact me about it again` : say`, and do not contact me about this role or any other`}.`
        : say`Please take no further steps${f.otherRole ? say` with it, now or later` : say`, and do not contact me about this role or any other`}.`
  }
  ${(f.travel || f.task) && spare(7, 'pending')`${restInShort(f)}`}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherInShort(f)}

  ${f.bye('Regards')}
`;

const wrongedCancel: Wronged = (f, greeting) => letter`
  ${greeting}

  ${
    f.rounds
      ? say`I am ${f.withdrawing}, so please cancel my ${f.rounds.noun} on ${f.rounds}.`
      : f.maybeBooked
        ? say`I am ${f.withdrawing}, so please cancel any interviews that are booked for me.`
        : say`I am ${f.withdrawing}, and I will take no further part in it.`
  }
  My decision is final, and I would ask you not to contact me about it${!f.otherRole && say` or about other roles`}.
  ${(f.travel || f.task) && spare(7, 'pending')`${restInShort(f)}`}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherInShort(f)}

  ${f.bye('Regards')}
`;

const wrongedClosed: Wronged = (f, greeting) => letter`
  ${greeting}

  I have decided to ${f.withdraw}, and I will not be discussing the decision.
  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and do not contact me about this role again.`
      : f.maybeBooked
        ? say`Please cancel any interviews booked for me, and do not contact me about this role again.`
        : say`Please do not contact me about this role again, now or at a later date.`
  }
  ${(f.travel || f.task) && spare(7, 'pending')`${restInShort(f)}`}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherInShort(f)}

  ${f.bye('Regards')}
`;

const wrongedAgency: Wronged = (f, greeting) => letter`
  ${greeting}

  I am ${f.withdrawing}, and my decision is final.
  ${
    f.rounds
      ? say`Please let ${them(f)} know and cancel my ${f.rounds.noun} on ${f.rounds}`
      : f.maybeBooked
        ? say`Please let ${them(f)} know and cancel any interviews booked for me`
        : say`Please let ${them(f)} know that I will take no further part`
  }${!f.otherRole && say`, and do not put me forward to them again`}.
  ${(f.travel || f.task) && spare(7, 'pending')`${restInShort(f)}`}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherInShort(f)}

  ${f.bye('Regards')}
`;

const wrongedAloud: EnglishLetter = (f) => letter`
  ${f.dear}

  I am withdrawing, and my decision is final.
  ${f.isAgency && say`Please let ${f.client ?? f.company ?? 'the client'} know.`}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${(f.travel || f.task) && spare(7, 'pending')`${restInShort(f)}`}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherInShort(f)}

  I am not going to discuss it on the phone.
  Please do not call me back about it.
  I will put the same in an email today, so that we both have it in writing.
  That is all I have to say, so I will end the call here.
  Goodbye.
`;

type Greeting = 'hi' | 'hello' | 'dear';

/** A letter, and what takes its place where somebody crossed a line. */
const either =
  (otherwise: EnglishLetter, wronged: Wronged, greeting: Greeting): EnglishLetter =>
  (f) =>
    f.wasWronged ? wronged(f, f[greeting]) : otherwise(f);

const eitherAloud =
  (otherwise: EnglishLetter): EnglishLetter =>
  (f) =>
    f.wasWronged ? wrongedAloud(f) : otherwise(f);

// Emails

const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedSo(f)}
  ${cancelApart(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I've realised it isn't the right job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job${!f.isBefore && say` or anyone I've met`}.`}
  ${settled(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Is there any feedback you could share with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`A line or two would be plenty, and if not, no problem at all.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${isClosed(f) ? spare(1, 'company')`There's no need to keep me in mind for other roles, and I hope you find the right person soon.` : spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best wishes')}
`;

const warmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${f.isBefore ? thanksFor(f) : say`the time you've given me`}${f.who && say`, and please pass my thanks on to ${f.who}`}.
  ${instead(f) ? say`I'm ${f.withdrawing}, because ${instead(f)}.` : decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`The work isn't heading where I'd like to go.`}
  ${!f.isBefore && !f.reason && !isDirection(f) && say`I've given it proper thought, so there's no need to hold a place for me${isClosed(f) && because('company')`, now or later`}.`}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`Before you close this, is there any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}
  ${spare(1)`I hope the search goes well.`}

  ${f.bye('All the best')}
`;

const warmCancelFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, because I'm ${f.withdrawing}.`
      : say`I'm ${f.withdrawing}${f.maybeBooked && say`, so please cancel any interviews that are booked for me`}.`
  }
  ${instead(f) && say`${instead(f)}.`}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I know now that this isn't the job for me, so the time is better given to someone else.`}
  ${isDirection(f) && because('doubts')`I'd like my work to go in another direction, so the time is better given to someone else.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`One thing I'd still be glad of is feedback, if you have any to share.`}

  Thank you for ${f.isBefore ? thanksFor(f) : say`seeing me`}${f.who && say`, and thanks to ${f.who} as well`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${isClosed(f) ? spare(1, 'company')`You can take me off your list, and I hope you find the person you need soon.` : spare(1)`I hope you soon find the person you need for the role.`}

  ${f.bye('Best wishes')}
`;

const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedSoFormal(f)}
  ${cancelApart(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I have realised that it is not the right job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job${!f.isBefore && say` or with anyone I have met`}.`}
  ${settledFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${isClosed(f) ? spare(1, 'company')`There is no need to keep my details for other roles, and I hope you find the right person soon.` : spare(1)`I hope you find the right person soon.`}

  ${f.bye('Yours sincerely')}
`;

const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${f.isBefore ? thanksFor(f) : say`the time you have given me`}.
  ${insteadFormal(f) ? say`I am ${f.withdrawing}, because ${insteadFormal(f)}.` : decidedFormal(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`I would like my work to go in another direction.`}
  ${!f.isBefore && !f.reason && !isDirection(f) && spare(4)`I have given it proper thought, so there is no need to hold a place for me${isClosed(f) && because('company')`, now or later`}.`}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}

  ${f.who && say`Please tell ${f.who} that I am grateful for their time.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope the search goes well.

  ${f.bye('Kind regards')}
`;

const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction that I want to go in.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I've realised it isn't the right job for me.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  Thank you for ${f.isBefore ? thanksFor(f) : say`your time and all your help so far`}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${!isOwnChoice(f) && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best')}
`;

const briefCancelFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I'm ${f.withdrawing}.`
      : say`I'm ${f.withdrawing}${f.maybeBooked && say`, so please cancel anything that's booked for me`}.`
  }
  ${instead(f) && say`${instead(f)}, so my mind is made up.`}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I've thought about it, and this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`It isn't where I want to go next in my work.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope you find the right person soon.

  ${f.bye('Best')}
`;

// Chat, text and phone

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(2)`I've thought it over, and this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`Is there any feedback you could share with me?`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${!f.wantsFeedback && spare(1)`I hope you find someone soon.`}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(2)`I have thought it over, and this is not the job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(3)`I enjoyed ${f.enjoyed}.`}
  ${spare(1)`I hope the search goes well.`}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${instead(f) ? say`I'm ${f.withdrawing}: ${instead(f)}.` : decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If you have any feedback, I'd be glad of it.`}
  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const anyInShort = (f: LetterFacts) => f.maybeBooked && say`Please cancel any interviews booked for me.`;

const text: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${spare(1)`I hope you find someone soon.`}
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${decidedFormal(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback.`}
  Thank you for ${thanksFor(f)}.
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback would be welcome.`}
  Thanks for ${thanksFor(f)}${f.who && say`, and to ${f.who} for theirs`}.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedAloud(f)}
  I'd rather tell you myself than leave it to an email.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I've thought it over, and this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${otherInShort(f)}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I'd be glad to hear it, now or later.`}

  I'll send you a short email as well, so you have it in writing.
  There's nothing else you need to do.
  ${spare(2)`I hope you find the right person soon.`}
`;

const phoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedAloudFormal(f)}
  I would rather tell you this myself than leave it to an email.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I have thought it over, and this is not the job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settledFormal(f)}
  ${otherInShort(f)}

  Thank you for ${thanksFor(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  I will confirm all of this by email today, so that you have it in writing.
  There is nothing else you need to do.
  ${spare(2)`I hope the search goes well.`}
`;

const phoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedAloud(f)}
  I won't keep you long, but I'd rather you heard it from me than read it.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, an email would be great.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll put this in an email too, so there's nothing you need to write down.
  That's all from me, and I hope you find the right person soon.
`;

// To an agency: what to cancel, whom to tell and by when.

/** “before then”: when the client has to know. */
export const inTime = (f: LetterFacts) =>
  f.isImminent ? say`straight away` : f.rounds?.isOne ? say`before then` : say`before the first of them`;

const agencyWarm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and let ${them(f)} know as soon as you can.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I've realised it isn't the right job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Have they given you any feedback that you could pass on?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If not, no problem at all.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best wishes')}
`;

const agencyWarmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward.
  ${instead(f) ? say`I'm ${f.withdrawing}, because ${instead(f)}.` : decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I've given it proper thought, so there's no need to hold a place for me.`}
  ${settled(f)}

  I'll leave it to you to tell ${them(f)}, so that they hear it only once.
  ${f.who && say`When you do, please thank ${f.who} for me.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`And if they have any feedback for me, I'd be glad to hear it.`}

  ${f.bye('All the best')}
`;

const agencyFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and let ${them(f)} know as soon as you can.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`I have realised that it is not the right job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settledFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`If they have given you any feedback, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please also give my thanks to ${f.who}.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Kind regards')}
`;

const agencyBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(4)`This isn't the job for me.`}
  ${settled(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If they have any feedback for me, please pass it on.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please thank ${f.who} for me.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

  ${f.bye('Best')}
`;

const agencyChat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(2)`I've thought it over, and this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const agencyChatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && spare(2)`I have thought it over, and this is not the job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  Thank you for putting me forward${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const agencyChatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${instead(f) ? say`I'm ${f.withdrawing}: ${instead(f)}.` : decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and tell ${them(f)}.` : say`Please tell ${them(f)}.`}
  ${cancelAny(f)}
  ${restInShort(f)}
  ${f.reason && say`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const agencyText: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`Any feedback from them would be welcome.`}
  Thank you for putting me forward.
  ${f.who && spare(2)`Please thank ${f.who} for me.`}
`;

const agencyTextFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback from them.`}
  ${spare(7)`Thank you for putting me forward.`}
  ${f.who && spare(2)`Please give my thanks to ${f.who}.`}
`;

const agencyTextBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and tell ${them(f)}.` : say`Please tell ${them(f)}.`}
  ${anyInShort(f)}
  ${restInShort(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for all your help.
`;

const agencyPhone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedAloud(f)}
  I'm calling so that you can tell ${them(f)} before anyone prepares for me.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I've thought it over, and this isn't the job for me.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settled(f)}
  ${otherInShort(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  I'll send you an email as well, so you have it in writing and can forward it.
  That's everything from me.
`;

const agencyPhoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedAloudFormal(f)}
  Please let ${them(f)} know today.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isOwnChoice(f) && !isDirection(f) && say`I have thought it over, and this is not the job for me.`}
  ${isDirection(f) && because('doubts')`This role is not the direction I want to go in.`}
  ${f.isLife && !f.reason && because('situation')`My reasons have nothing to do with the job.`}
  ${settledFormal(f)}
  ${otherInShort(f)}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please also give my thanks to ${f.who}.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  I will confirm this by email, so that you have it in writing and can forward it.
  There is nothing else that I need from you.
`;

const agencyPhoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedAloud(f)}
  I won't keep you long, but I'd rather you heard it from me than read it.
  Please let ${them(f)} know.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`}
  ${otherInShort(f)}

  Thank you for putting me forward.
  ${f.who && say`Please thank ${f.who} for me.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, please pass it on.`}
  I'll put this in an email too, so there's nothing you need to write down.
  That's all from me.
`;

const agency: EnglishMail = {
  subject: withdrawingSubject,
  email: {
    warm: [either(agencyWarm, wrongedAgency, 'hello'), either(agencyWarmThanksFirst, wrongedAgency, 'hello')],
    formal: [either(agencyFormal, wrongedAgency, 'dear')],
    brief: [either(agencyBrief, wrongedAgency, 'hi')],
  },
  chat: {
    warm: [either(agencyChat, wrongedAgency, 'hello')],
    formal: [either(agencyChatFormal, wrongedAgency, 'dear')],
    brief: [either(agencyChatBrief, wrongedAgency, 'hi')],
  },
  text: {
    warm: [either(agencyText, wrongedAgency, 'hello')],
    formal: [either(agencyTextFormal, wrongedAgency, 'dear')],
    brief: [either(agencyTextBrief, wrongedAgency, 'hi')],
  },
  phone: {
    warm: [eitherAloud(agencyPhone)],
    formal: [eitherAloud(agencyPhoneFormal)],
    brief: [eitherAloud(agencyPhoneBrief)],
  },
};

/** Leaves for good, and leaves nothing open (domain, section 2). */
export const withdraw: EnglishLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [
      either(warm, wrongedFinal, 'hello'),
      either(warmThanksFirst, wrongedCancel, 'hello'),
      either(warmCancelFirst, wrongedClosed, 'hello'),
    ],
    formal: [either(formal, wrongedFinal, 'dear'), either(formalThanksFirst, wrongedCancel, 'dear')],
    brief: [either(brief, wrongedFinal, 'hi'), either(briefCancelFirst, wrongedClosed, 'hi')],
  },
  chat: {
    warm: [either(chat, wrongedFinal, 'hello')],
    formal: [either(chatFormal, wrongedCancel, 'dear')],
    brief: [either(chatBrief, wrongedFinal, 'hi')],
  },
  text: {
    warm: [either(text, wrongedFinal, 'hello')],
    formal: [either(textFormal, wrongedFinal, 'dear')],
    brief: [either(textBrief, wrongedClosed, 'hi')],
  },
  phone: {
    warm: [eitherAloud(phone)],
    formal: [eitherAloud(phoneFormal)],
    brief: [eitherAloud(phoneBrief)],
  },
  agency,
};
