import { because, letter, say, spare } from '../../../message/template.ts';
import { cancelAny, cancelRest, otherApplication } from './parts.ts';
import {
  cancelApart,
  cancelRounds,
  decided,
  decidedAloud,
  decidedAloudFormal,
  decidedFormal,
  decidedSo,
  decidedSoFormal,
  instead,
  insteadFormal,
  inTime,
  isDirection,
  isOwnChoice,
  otherInShort,
  restInShort,
  settled,
  settledFormal,
  shortNotice,
  thanksFor,
  them,
  withdrawingSubject,
} from './withdraw.ts';
import type { Letter } from '../../../message/letters.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

type EnglishLetter = Letter<LetterFacts>;

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** Nothing but the role itself is the ground. */
const isRoleAlone = (f: LetterFacts): boolean => isOwnChoice(f) && !isDirection(f) && !isTerms(f);

/** The company by name, where it is known. */
const it = (f: LetterFacts) => f.company ?? 'the company';

/** Who is hiring: to an agency that is the client. */
const theyAre = (f: LetterFacts) => (f.isAgency ? `they're` : `you're`);

// The door, as far as the candidate could walk through it: with another job nothing is asked for.

/** Ends “I do like Northwind, and …”. */
const hope = (f: LetterFacts) => {
  if (f.hasOtherJob)
    return f.isInternal
      ? say`I hope we get to work together one day${f.future && say`, ideally on ${f.future}`}`
      : say`I hope our paths cross again one day${f.future && say`, ideally over ${f.future}`}`;
  if (f.isLife)
    return because(
      'situation',
    )`I'd like to get in touch again when things change on my side${f.future && say`, above all about ${f.future}`}`;
  if (f.future) return say`I'd be glad to hear about it if ${theyAre(f)} ever hiring for ${f.future}`;
  if (isTerms(f)) return because('doubts')`I'd be glad to talk again if the terms ever change`;
  return f.isInternal ? say`I hope we get to work together one day` : say`I'd be glad to stay in touch`;
};

/** “I do like Northwind, and I'd be glad to stay in touch.” */
const door = (f: LetterFacts) =>
  f.likes ? because('company')`I really liked what I saw of ${it(f)}, and ${hope(f)}.` : say`${hope(f)}.`;

/** The same, with the role left behind first. */
const doorBeyondRole = (f: LetterFacts) => {
  if (!isRoleAlone(f)) return door(f);
  return f.likes
    ? because('company')`This isn't the role for me, but I do like ${it(f)}, and ${hope(f)}.`
    : say`This isn't the role for me, but ${hope(f)}.`;
};

/** “I still like Northwind, and if you ever need someone for test tooling, I'd be glad to hear about it.” */
const chance = (f: LetterFacts) => {
  const lead = f.likes && because('company')`I still like ${it(f)}, and `;
  if (f.hasOtherJob)
    return f.isInternal
      ? say`${lead}I hope we'll work together some day${f.future && say`, ideally on ${f.future}`}.`
      : say`${lead}I hope we'll meet again one day${f.future && say`, ideally over ${f.future}`}.`;
  if (f.isLife)
    return say`${lead}${lead ? 'when' : 'When'} things change on my side, I'd like to write to you again${f.future && say` and ask about ${f.future}`}.`;
  if (f.future)
    return say`${lead}${lead ? 'if' : 'If'} ${f.isAgency ? 'they' : 'you'} ever need someone for ${f.future}, I'd be glad to hear about it.`;
  if (isTerms(f))
    return say`${lead}${lead ? 'if' : 'If'} the terms ever change, I'd be glad to pick this up again.`;
  return f.isInternal
    ? say`${lead}I hope we'll work together some day.`
    : say`${lead}I hope we'll stay in touch.`;
};

/** “What would bring me back to Northwind is test tooling, so please think of me if it comes up.” */
const wayBack = (f: LetterFacts) => {
  const lead = f.likes && because('company')`I like ${it(f)} a lot, and `;
  if (f.hasOtherJob)
    return f.isInternal
      ? say`${lead}I'd be glad to work together one day${f.future && say`, ideally on ${f.future}`}.`
      : say`${lead}I'd be glad to meet again one day${f.future && say`, ideally over ${f.future}`}.`;
  if (f.isLife)
    return say`${lead}${lead ? `you'll` : `You'll`} hear from me again when things change on my side${f.future && say`, most likely about ${f.future}`}.`;
  if (f.future)
    return say`What would bring me back${f.likes && f.company && because('company')` to ${f.company}`} is ${f.future}, so please think of me if it comes up.`;
  if (isTerms(f)) return say`${lead}${lead ? 'if' : 'If'} the terms change one day, please think of me.`;
  return f.isInternal
    ? say`${lead}I hope we'll find ourselves on the same team one day.`
    : say`${lead}I hope this isn't the last time we talk.`;
};

/** The hope without contractions. */
const hopeFormal = (f: LetterFacts) => {
  if (f.hasOtherJob)
    return f.isInternal
      ? say`I hope that we will work together one day${f.future && say`, ideally on ${f.future}`}`
      : say`I hope that we will meet again${f.future && say`, ideally over ${f.future}`}`;
  if (f.isLife)
    return because(
      'situation',
    )`I would like to write to you again when things change on my side${f.future && say`, above all about ${f.future}`}`;
  if (f.future)
    return say`I would be glad to hear about it if ${f.isAgency ? 'they are' : 'you are'} ever hiring for ${f.future}`;
  if (isTerms(f)) return because('doubts')`I would be glad to talk again if the terms ever change`;
  return f.isInternal
    ? say`I hope that we will work together one day`
    : say`I would be glad to stay in touch`;
};

const doorFormal = (f: LetterFacts) =>
  f.likes ? because('company')`I like ${it(f)} very much, and ${hopeFormal(f)}.` : say`${hopeFormal(f)}.`;

const doorBeyondRoleFormal = (f: LetterFacts) => {
  if (!isRoleAlone(f)) return doorFormal(f);
  return f.likes
    ? because('company')`This is not the role for me, but I do like ${it(f)}, and ${hopeFormal(f)}.`
    : say`This is not the role for me, but ${hopeFormal(f)}.`;
};

/** The door in a text message. */
const doorInShort = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope we'll meet again.`;
  if (f.isLife) return because('situation')`I'd like to write again when things change.`;
  if (f.future) return say`If ${theyAre(f)} ever hiring for ${f.future}, I'd be glad to hear about it.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I'd be glad to talk again.`;
  return f.likes
    ? because('company')`I like ${it(f)} a lot and hope we'll stay in touch.`
    : say`I hope we'll stay in touch.`;
};

const doorInShortFormal = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope that we will meet again.`;
  if (f.isLife) return because('situation')`I would like to write again when things change.`;
  if (f.future)
    return say`If ${f.isAgency ? 'they are' : 'you are'} ever hiring for ${f.future}, I would be glad to hear about it.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I would be glad to talk again.`;
  return f.likes
    ? because('company')`I like ${it(f)} and hope to stay in touch.`
    : say`I hope to stay in touch.`;
};

// Why

const terms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`The terms of this role are what stood in the way, not the work.`;

const direction = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`This role isn't the direction I want to go in.`;

const directionFormal = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`This role is not the direction I want to go in.`;

const life = (f: LetterFacts) =>
  f.isLife &&
  !f.reason &&
  because('situation')`My reasons have nothing to do with the job${!f.isBefore && say` or anyone I've met`}.`;

const lifeFormal = (f: LetterFacts) =>
  f.isLife &&
  !f.reason &&
  because(
    'situation',
  )`My reasons have nothing to do with the job${!f.isBefore && say` or with anyone I have met`}.`;

/** Ends “Thank you for …”. */
const thanksFully = (f: LetterFacts) => (f.isBefore ? thanksFor(f) : say`your time and for considering me`);

/** What else is due, where there may be no room for it. */
const travelAndTask = (f: LetterFacts) =>
  f.travel || f.task ? spare(5, 'pending')`${restInShort(f)}` : undefined;

// Emails

const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedSo(f)}
  ${cancelApart(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${thanksFully(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${doorBeyondRole(f)}

  ${f.wantsFeedback && because('feedback')`Is there any feedback you could share with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`A line or two would be plenty, and if not, no problem at all.`}

  ${f.bye('Best wishes')}
`;

const warmThanksFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${f.isBefore ? thanksFor(f) : say`considering me and for the time you've given me`}.
  ${instead(f) ? say`I'm ${f.withdrawing}, because ${instead(f)}.` : decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${isRoleAlone(f) && say`This role isn't the one for me.`}
  ${life(f)}
  ${settled(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${chance(f)}

  ${f.wantsFeedback && because('feedback')`Is there any feedback that would help me next time?`}
  ${f.wantsFeedback && spare(2, 'feedback')`If you'd rather not, that's fine.`}
  ${f.who && say`Please say hello to ${f.who} from me.`}
  I hope the search goes well.

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
  ${isDirection(f) && because('doubts')`I'd like my work to go in another direction.`}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${isRoleAlone(f) && say`This particular role isn't the one for me.`}
  ${cancelRest(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  Thank you for ${f.isBefore ? thanksFor(f) : say`seeing me${!f.who && say` and for considering me`}`}${f.who && say`, and thanks to ${f.who} as well`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}
  ${spare(1)`I hope you soon find the person you need for the role.`}

  ${wayBack(f)}

  ${f.bye('Best wishes')}
`;

const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedSoFormal(f)}
  ${cancelApart(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${directionFormal(f)}
  ${terms(f)}
  ${lifeFormal(f)}
  ${settledFormal(f)}
  ${otherApplication(f)}

  ${doorBeyondRoleFormal(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I would be grateful to hear it.`}

  Thank you for ${thanksFully(f)}.
  ${f.who && say`Please also give my thanks to ${f.who}.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${(f.hasOtherJob || !f.likes) && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Yours sincerely')}
`;

const formalThanksFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for ${thanksFully(f)}.
  ${insteadFormal(f) ? say`I am ${f.withdrawing}, because ${insteadFormal(f)}.` : decidedFormal(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`I would like my work to go in another direction.`}
  ${terms(f)}
  ${isRoleAlone(f) && say`This role is not the one for me.`}
  ${lifeFormal(f)}
  ${settledFormal(f)}
  ${otherApplication(f)}

  ${f.wantsFeedback && because('feedback')`Could you share any feedback with me?`}
  ${f.wantsFeedback && spare(2, 'feedback')`I would understand if you could not.`}

  ${f.who && say`Please tell ${f.who} that I am grateful for their time.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope the search goes well.
  ${doorFormal(f)}

  ${f.bye('Kind regards')}
`;

const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${otherApplication(f)}
  ${f.wantsFeedback && because('feedback')`If you have any feedback for me, I'd be glad to hear it.`}

  Thank you for ${thanksFully(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${doorBeyondRole(f)}
  ${!f.wantsFeedback && spare(1)`I hope you find the right person soon.`}

  ${f.bye('Best')}
`;

const briefDoorFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  ${
    f.rounds
      ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, as I'm ${f.withdrawing}.`
      : say`I'm ${f.withdrawing}${f.maybeBooked && say`, so please cancel anything that's booked for me`}.`
  }
  ${instead(f) && say`${instead(f)}, so my mind is made up.`}
  ${f.reason && say`${f.reason}.`}
  ${isDirection(f) && because('doubts')`It isn't where I want to go next.`}
  ${terms(f)}
  ${isRoleAlone(f) && say`I've thought about it, and this isn't the role for me.`}
  ${life(f)}
  ${settled(f)}
  ${cancelRest(f)}
  ${otherApplication(f)}
  ${chance(f)}

  ${f.wantsFeedback && because('feedback')`Any feedback would be welcome.`}
  Thank you for ${thanksFully(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  I hope you find the right person soon for the job.

  ${f.bye('Best')}
`;

// Chat, text and phone

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`Is there any feedback you could share with me?`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(2)`I enjoyed ${f.enjoyed}.`}
  ${door(f)}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${directionFormal(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`I would be glad of any feedback.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(2)`I enjoyed ${f.enjoyed}.`}
  ${doorFormal(f)}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${instead(f) ? say`I'm ${f.withdrawing}: ${instead(f)}.` : decided(f)}
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`Any feedback would be welcome.`}
  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.likes && f.hasOtherJob && because('company')`I still like ${it(f)}.`}
  ${doorInShort(f)}
`;

const anyInShort = (f: LetterFacts) => f.maybeBooked && say`Please cancel any interviews booked for me.`;

const text: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`Any feedback would be welcome.`}
  Thank you for ${thanksFor(f)}.
  ${f.who && spare(1)`Please thank ${f.who} for me.`}
  ${doorInShort(f)}
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${decidedFormal(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`I would be glad of any feedback.`}
  Thank you for ${thanksFor(f)}.
  ${f.who && spare(1)`Please give my thanks to ${f.who}.`}
  ${doorInShortFormal(f)}
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${cancelRounds(f)}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`Any feedback would be welcome.`}
  ${doorInShort(f)}
  Thanks for ${thanksFor(f)}.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decidedAloud(f)}
  I'd rather tell you myself than leave it to an email.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${otherInShort(f)}

  ${chance(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I'd be glad to hear it, now or later.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll send you a short email as well, so you have it in writing.
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
  ${directionFormal(f)}
  ${terms(f)}
  ${lifeFormal(f)}
  ${settledFormal(f)}
  ${otherInShort(f)}

  ${doorFormal(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, I would be glad to hear it.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please give my thanks to ${f.who}`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I will confirm all of this by email today, so that you have it in writing.
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
  ${direction(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${door(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If you have any feedback for me, an email would be great.`}

  Thank you for ${thanksFor(f)}${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll put this in an email too, so there's nothing you need to write down.
  That's all from me, and I hope you find the right person soon.
`;

// To an agency: what to cancel, whom to tell and by when, and which door to leave open there.

const agencyWarm: EnglishLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and let ${them(f)} know ${inTime(f)}.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${otherApplication(f)}

  ${doorBeyondRole(f)}
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
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${otherApplication(f)}

  I'll leave it to you to tell ${them(f)}, so that they hear it only once.
  ${f.who && say`When you do, please thank ${f.who} for me.`}
  ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
  ${chance(f)}
  ${f.wantsFeedback && because('feedback')`And if they have any feedback for me, please pass it on.`}

  ${f.bye('All the best')}
`;

const agencyFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}, and let ${them(f)} know ${inTime(f)}.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${directionFormal(f)}
  ${terms(f)}
  ${lifeFormal(f)}
  ${settledFormal(f)}
  ${otherApplication(f)}

  ${doorBeyondRoleFormal(f)}
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
  ${direction(f)}
  ${terms(f)}
  ${settled(f)}
  ${otherApplication(f)}
  ${door(f)}
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
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${direction(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${door(f)}
`;

const agencyChatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${cancelAny(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${directionFormal(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`I would be glad of any feedback that they have.`}

  Thank you for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${doorFormal(f)}
`;

const agencyChatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  ${instead(f) ? say`I'm ${f.withdrawing}: ${instead(f)}.` : decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and tell ${them(f)}.` : say`Please tell ${them(f)}.`}
  ${cancelAny(f)}
  ${travelAndTask(f)}
  ${f.reason && say`${f.reason}.`}
  ${terms(f)}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(5, 'feedback')`If they have any feedback, please pass it on.`}
  Thanks for putting me forward${f.who && say`, and please thank ${f.who} for me`}.
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${doorInShort(f)}
`;

const agencyText: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`Any feedback from them would be welcome.`}
  Thank you for putting me forward.
  ${f.who && spare(1)`Please thank ${f.who} for me.`}
  ${doorInShort(f)}
`;

const agencyTextFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  ${decidedFormal(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.` : say`Please let ${them(f)} know.`}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`I would be glad of any feedback from them.`}
  Thank you for putting me forward.
  ${f.who && spare(1)`Please give my thanks to ${f.who}.`}
  ${doorInShortFormal(f)}
`;

const agencyTextBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}
  ${f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and tell ${them(f)}.` : say`Please tell ${them(f)}.`}
  ${anyInShort(f)}
  ${travelAndTask(f)}
  ${f.reason && spare(6)`${f.reason}.`}
  ${otherInShort(f)}
  ${f.wantsFeedback && spare(2, 'feedback')`If they have any feedback, please pass it on.`}
  ${doorInShort(f)}
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
  ${direction(f)}
  ${terms(f)}
  ${life(f)}
  ${settled(f)}
  ${otherInShort(f)}

  ${chance(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I'd be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please pass my thanks on to ${f.who} as well.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I'll send you an email as well, so you have it in writing and can forward it.
`;

const agencyPhoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  ${decidedAloudFormal(f)}
  Please let ${them(f)} know today.
  ${cancelRounds(f)}
  ${cancelAny(f)}
  ${cancelRest(f)}
  ${f.reason && say`${f.reason}.`}
  ${directionFormal(f)}
  ${terms(f)}
  ${lifeFormal(f)}
  ${settledFormal(f)}
  ${otherInShort(f)}

  ${doorFormal(f)}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, I would be glad to hear it.`}

  Thank you for putting me forward and for all your help.
  ${f.who && say`Please also give my thanks to ${f.who}.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  I will confirm this by email, so that you have it in writing and can forward it.
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
  ${direction(f)}
  ${terms(f)}
  ${otherInShort(f)}
  ${door(f)}

  Thank you for putting me forward.
  ${f.who && say`Please thank ${f.who} for me.`}
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  ${f.wantsFeedback && spare(3, 'feedback')`If they have any feedback for me, please pass it on.`}
  I'll put this in an email too, so there's nothing you need to write down.
`;

const agency: EnglishMail = {
  subject: withdrawingSubject,
  email: { warm: [agencyWarm, agencyWarmThanksFirst], formal: [agencyFormal], brief: [agencyBrief] },
  chat: { warm: [agencyChat], formal: [agencyChatFormal], brief: [agencyChatBrief] },
  text: { warm: [agencyText], formal: [agencyTextFormal], brief: [agencyTextBrief] },
  phone: { warm: [agencyPhone], formal: [agencyPhoneFormal], brief: [agencyPhoneBrief] },
};

/** Leaves, and says what would be welcome later (domain, section 2). */
export const keepDoorOpen: EnglishLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [warm, warmThanksFirst, warmCancelFirst],
    formal: [formal, formalThanksFirst],
    brief: [brief, briefDoorFirst],
  },
  chat: { warm: [chat], formal: [chatFormal], brief: [chatBrief] },
  text: { warm: [text], formal: [textFormal], brief: [textBrief] },
  phone: { warm: [phone], formal: [phoneFormal], brief: [phoneBrief] },
  agency,
};
