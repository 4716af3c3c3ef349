import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** Sentences that letters of withdrawal have in common, with the door open or closed. */

/** Subjects for leaving a process, the fullest first. */
export const withdrawingSubject: EnglishMail['subject'] = (f) => {
  const at = f.isAgency && f.at;
  if (f.hasApplied)
    return f.role
      ? [
          say`Withdrawing my application for the ${f.role} role${at}`,
          say`Withdrawing my application for the ${f.role} role`,
          say`Withdrawing from the ${f.role} role`,
          say`Withdrawing: ${f.role}`,
        ]
      : [say`Withdrawing my application${at}`, say`Withdrawing my application`];
  return f.role
    ? [
        say`Withdrawing from the ${f.role} role${at}`,
        say`Withdrawing from the ${f.role} role`,
        say`Withdrawing: ${f.role}`,
      ]
    : [say`Withdrawing from the interview process${at}`, say`Withdrawing from the process`];
};

// The decision

/** “I've accepted another job”, or what else there is instead, where the letter may say so. */
const iveAcceptedAnotherJob = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')`I've accepted another job`
    : f.isStaying
      ? because('otherJob')`I've decided to stay in my current job`
      : f.hasOtherOffer && because('otherJob')`I've had another offer`;

const iHaveAcceptedAnotherJob = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')`I have accepted another job`
    : f.isStaying
      ? because('otherJob')`I have decided to stay in my current job`
      : f.hasOtherOffer && because('otherJob')`I have had another offer`;

/** “I've accepted another job, so I'm withdrawing from …”, or “I've decided to withdraw from …” */
export const iveDecided = (f: LetterFacts) => {
  const instead = iveAcceptedAnotherJob(f);
  if (instead) return say`${instead}, so I'm ${f.withdrawing}`;
  return f.isLife ? because('situation')`I need to ${f.withdraw}` : say`I've decided to ${f.withdraw}`;
};

export const iHaveDecided = (f: LetterFacts) => {
  const instead = iHaveAcceptedAnotherJob(f);
  if (instead) return say`${instead}, so I am ${f.withdrawing}`;
  return f.isLife ? because('situation')`I need to ${f.withdraw}` : say`I have decided to ${f.withdraw}`;
};

/** “I'm withdrawing from …, as I've accepted another job” */
export const imWithdrawing = (f: LetterFacts) => {
  const instead = iveAcceptedAnotherJob(f);
  return say`I'm ${f.withdrawing}${instead && say`, as ${instead}`}`;
};

/** “my application”, or “from the process”: on the phone the role has been named by then. */
const myApplication = (f: LetterFacts) => {
  const at = f.isAgency && f.at;
  return f.hasApplied ? because('entry')`my application${at}` : say`from the process${at}`;
};

/** The decision on the phone. */
export const iveDecidedAloud = (f: LetterFacts) => {
  const instead = iveAcceptedAnotherJob(f);
  if (instead) return say`${instead}, so I'm withdrawing ${myApplication(f)}.`;
  return f.isLife
    ? because('situation')`I need to withdraw ${myApplication(f)}.`
    : say`${iveThoughtItOver(f)}I've decided to withdraw ${myApplication(f)}.`;
};

export const iHaveDecidedAloud = (f: LetterFacts) => {
  const instead = iHaveAcceptedAnotherJob(f);
  if (instead) return say`${instead}, so I am withdrawing ${myApplication(f)}.`;
  return f.isLife
    ? because('situation')`I need to withdraw ${myApplication(f)}.`
    : say`${iHaveThoughtItOver(f)}I have decided to withdraw ${myApplication(f)}.`;
};

// What to cancel

/** “Please cancel my interviews on 2 and 4 December.” */
export const pleaseCancel = (f: LetterFacts) =>
  f.rounds
    ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}.`
    : f.maybeBooked && say`Please cancel any interviews that are still booked.`;

/** “, so please cancel my interviews on 2 and 4 December”; a decision that gives its ground is long enough without. */
export const soPleaseCancel = (f: LetterFacts) =>
  f.rounds && !hasGround(f) && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`;

/** What `soPleaseCancel` leaves to a sentence of its own. */
export const pleaseCancelApart = (f: LetterFacts) => !(f.rounds && !hasGround(f)) && pleaseCancel(f);

/** The letter says why. */
const hasGround = (f: LetterFacts): boolean =>
  Boolean(iveAcceptedAnotherJob(f)) || f.isLife || f.reason !== undefined || isDirection(f);

/** “The travel booked for me can be cancelled as well, and I won't be handing in the task.” */
export const travelAndTask = (f: LetterFacts) => rest(f, `won't`);

export const travelAndTaskFormal = (f: LetterFacts) => rest(f, 'will not');

/** The same where there may be no room for it. */
export const travelAndTaskIfRoom = (f: LetterFacts) => {
  const sentence = rest(f, `won't`);
  return sentence && spare(7, 'pending')`${sentence}`;
};

export const travelAndTaskIfRoomFormal = (f: LetterFacts) => {
  const sentence = rest(f, 'will not');
  return sentence && spare(7, 'pending')`${sentence}`;
};

const rest = (f: LetterFacts, will: string) =>
  f.travel && f.task
    ? because('pending')`The travel booked for me can be cancelled too, and I ${will} be handing in the task.`
    : f.travel
      ? because('pending')`The travel booked for me can be cancelled too.`
      : f.task && because('pending')`I ${will} be handing in the task.`;

/** Whom an agency tells, where the process has been named with its company. */
export const them = (f: LetterFacts) => f.client ?? (f.company ? 'them' : 'the client');

/** “Please cancel my interview on 2 December and let Priya know.” */
export const pleaseCancelAndTell = (f: LetterFacts) => {
  if (f.rounds)
    return say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know${f.isImminent && say` straight away`}.`;
  return f.maybeBooked
    ? say`Please let ${them(f)} know, and cancel any interviews booked for me.`
    : say`Please let ${them(f)} know.`;
};

/** The same with no word on when. */
export const pleaseCancelAndTellInShort = (f: LetterFacts) =>
  f.rounds
    ? say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${them(f)} know.`
    : pleaseCancelAndTell(f);

/** “I won't get in touch with Northwind myself, so they'll hear it from you.” */
export const theyWillHearItFromYou = (f: LetterFacts) =>
  say`I won't get in touch with ${f.company ?? 'the client'} myself, so they'll hear it from you.`;

// Why

/** Nothing but the role itself is the ground, given or kept back. */
const isOwnChoice = (f: LetterFacts): boolean => !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore;

/** The direction is the ground, and no other is given. */
const isDirection = (f: LetterFacts): boolean => isOwnChoice(f) && f.isWrongDirection;

/** “I've thought it over, and ”, before the decision, where the letter gives no ground. */
export const iveThoughtItOver = (f: LetterFacts) => !hasGround(f) && say`I've thought it over, and `;

export const iHaveThoughtItOver = (f: LetterFacts) => !hasGround(f) && say`I have thought it over, and `;

/** The same, only where there is a ground that the candidate keeps back. */
export const iveThoughtItOverIfKeptBack = (f: LetterFacts) => f.hasOtherJob && iveThoughtItOver(f);

export const iHaveThoughtItOverIfKeptBack = (f: LetterFacts) => f.hasOtherJob && iHaveThoughtItOver(f);

/** “it”, where the sentence has named the role. */
const it = (f: LetterFacts) => (f.role ? 'it' : 'the role');

/** “, as it isn't the direction I want to go in”: the ground stands in the sentence of the decision. */
export const asItIsntTheDirection = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`, as ${it(f)} isn't the direction I want to go in`;

export const asItIsNotTheDirection = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`, as ${it(f)} is not the direction I want to go in`;

/** “, as I'd like to take my work in a different direction” */
export const forADifferentDirection = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`, as I'd like to take my work in a different direction`;

export const forADifferentDirectionFormal = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`, as I would like to take my work in a different direction`;

/** “, as it isn't where I want my career to go” */
export const asItIsntMyCareer = (f: LetterFacts) =>
  isDirection(f) && because('doubts')`, as ${it(f)} isn't where I want my career to go`;

/** The ground on the phone, a line of its own: the candidate's own words, or the direction. */
export const groundAloud = (f: LetterFacts) =>
  f.reason
    ? say`${f.reason}.`
    : isDirection(f) && because('doubts')`The role isn't the direction I want to go in.`;

export const groundAloudFormal = (f: LetterFacts) =>
  f.reason
    ? say`${f.reason}.`
    : isDirection(f) && because('doubts')`The role is not the direction I want to go in.`;

/** What came up in life is nobody's business, and nobody's fault. */
export const nothingToDoWithTheJob = (f: LetterFacts) =>
  f.isLife && !f.reason && because('situation')`It has nothing to do with the job.`;

export const nothingToDoWithTheJobFormal = (f: LetterFacts) =>
  f.isLife && !f.reason && because('situation')`It has nothing to do with the job.`;

// The rest

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`I know this is short notice.`;

/** The same as `otherApplication`, where there may be no room for it. */
export const otherApplicationIfRoom = (f: LetterFacts) =>
  f.otherRole && spare(4)`My application for the ${f.otherRole} role still stands.`;

/** Ends “Thank you for …”: before the first interview nobody has given any time. */
export const yourTime = (f: LetterFacts) =>
  !f.isBefore
    ? say`your time`
    : f.wasInvited
      ? because('entry')`inviting me to interview`
      : say`considering me`;

/** The same, more fully. */
export const yourTimeAndConsideringMe = (f: LetterFacts) =>
  f.isBefore ? yourTime(f) : say`all your time and consideration`;

/** “all your time and for considering me”; shorter where somebody else is thanked as well. */
export const theTimeYouveGivenMe = (f: LetterFacts) =>
  f.isBefore
    ? yourTime(f)
    : f.who
      ? say`all the time you've given me`
      : say`all your time and for considering me`;

export const theTimeYouHaveGivenMe = (f: LetterFacts) =>
  f.isBefore
    ? yourTime(f)
    : f.who
      ? say`all the time you have given me`
      : say`all your time and for considering me`;
