import { say, spare } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** The role, unless the opening of the message or the subject of an email about dated interviews has named it. */
const role = (f: LetterFacts) => {
  const isOpening = f.channel === 'phone' || (f.channel === 'text' && !f.from);
  const isNamed = isOpening || (f.channel === 'email' && !f.isAgency && f.rounds);
  return isNamed ? undefined : f.role && say` ${f.role}`;
};

/** The company, for an agency whose contact there is asked: without a contact, the company itself is asked. */
const at = (f: LetterFacts) => f.isAgency && f.client && f.at;

/** “my interviews on 2 and 4 December”, or nothing where none is booked. */
export const myInterviewOn = (f: LetterFacts) =>
  f.rounds && say`my${role(f)} ${f.rounds.noun}${f.isAgency && f.at} on ${f.rounds}`;

/** “my interview on 2 December”, or “my interview” */
export const myInterview = (f: LetterFacts) =>
  f.rounds ? say`my${role(f)} ${f.rounds.noun}${at(f)} on ${f.rounds}` : say`my${role(f)} interview${at(f)}`;

/** The same for an agency that is told before the company has been named. */
export const myInterviewThere = (f: LetterFacts) => myInterviewOn(f) ?? say`my${role(f)} interview${f.at}`;

/** “postpone my interview on 2 December”; “postpone the next step” where no interview is booked. */
export const postponeMyInterview = (f: LetterFacts) => {
  if (f.rounds) return say`postpone ${myInterview(f)}`;
  if (f.slots) return say`postpone my next${role(f)} interview${at(f)}`;
  return say`postpone the next step${role(f) && say` for ${f.theRole}`}${at(f)}`;
};

/** “postpone it”, after the interviews have been named; else as `postponeMyInterview`. */
export const postponeIt = (f: LetterFacts) =>
  f.rounds ? say`postpone ${f.rounds.them}` : postponeMyInterview(f);

/** “I'm sorry for any trouble this causes”, for an interview that is moved; where none is booked there is nothing to be sorry for. */
const imSorry = (f: LetterFacts) =>
  f.isImminent
    ? say`I'm sorry about the short notice`
    : f.rounds && say`I'm sorry for any trouble this causes`;

const iAmSorry = (f: LetterFacts) =>
  f.isImminent
    ? say`I apologise for the short notice`
    : f.rounds && say`I am sorry for any trouble this causes`;

/** The apology as a sentence. */
export const sorry = (f: LetterFacts) => {
  const words = imSorry(f);
  return words && say`${words}.`;
};

export const sorryFormal = (f: LetterFacts) => {
  const words = iAmSorry(f);
  return words && say`${words}.`;
};

/** The apology where there may be no room for it. */
export const sorryIfRoom = (f: LetterFacts) => {
  const words = imSorry(f);
  return words && spare(1)`${words}.`;
};

export const sorryIfRoomFormal = (f: LetterFacts) => {
  const words = iAmSorry(f);
  return words && spare(1)`${words}.`;
};

/** “I'm sorry for any trouble this causes, and thank you for bearing with me.” */
export const sorryAndThanks = (f: LetterFacts) => {
  const words = imSorry(f);
  return words
    ? say`${words}, and thank you very much for bearing with me.`
    : say`Thank you very much for bearing with me.`;
};

/** “I am sorry for any trouble this causes, and I am grateful for your patience.” */
export const sorryAndGrateful = (f: LetterFacts, why: 'your patience' | 'your help') => {
  const words = iAmSorry(f);
  return words ? say`${words}, and I am grateful for ${why}.` : say`I am grateful for ${why}.`;
};

/** “If that's difficult, please let me know.”, or about the day of the answer. */
export const ifThatsDifficult = (f: LetterFacts) =>
  f.deadline
    ? say`If that's too late for ${f.isAgency ? 'them' : 'you'}, please let me know.`
    : say`If that's difficult${f.isAgency && say` for them`}, please let me know.`;

export const ifThatIsDifficult = (f: LetterFacts) =>
  f.deadline
    ? say`If that is too late for ${f.isAgency ? 'them' : 'you'}, please let me know.`
    : say`If that is difficult${f.isAgency && say` for them`}, please let me know.`;

/** Whom an agency asks: “Priya”, “Northwind” or “the client”. */
export const theContact = (f: LetterFacts) => f.client ?? f.company ?? 'the client';

/** “the Data engineer offer”, or “the job offer” */
export const theOffer = (f: LetterFacts) => say`the ${f.role ?? 'job'} offer`;

/** “the Data engineer offer”; from the company where it is not the company that is asked. */
export const theirOffer = (f: LetterFacts) =>
  say`${theOffer(f)}${f.client && f.company && say` from ${f.company}`}`;

/** Subjects of a letter that postpones interviews, or holds off where none is booked. */
export const postponing = (f: LetterFacts) => {
  const { rounds } = f;
  const there = f.isAgency && f.at;
  if (!rounds && f.slots)
    return f.role
      ? [
          say`Could we postpone my next ${f.role} interview${there}?`,
          say`Postponing my next ${f.role} interview`,
          say`Postponing: ${f.role}`,
        ]
      : [say`Could we postpone my next interview${there}?`, say`Could we postpone my next interview?`];
  if (!rounds)
    return f.role
      ? [
          say`${f.role} role${there}: could I have more time?`,
          say`${f.role} role: could I have more time?`,
          say`Asking for more time: ${f.role}`,
        ]
      : [
          say`Could I have more time before the next step${there}?`,
          say`Could I have more time before the next step?`,
        ];
  const noun = rounds.isOne ? 'interview' : 'interviews';
  if (!f.role)
    return [
      say`Could we postpone my ${noun}${there} on ${rounds}?`,
      say`Could we postpone my ${noun} on ${rounds}?`,
      rounds.isOne
        ? say`Postponing my ${noun} on ${rounds}`
        : say`Postponing my ${noun} from ${rounds.first}`,
      say`Postponing my ${noun}`,
    ];
  return [
    ...(there
      ? [
          say`Could we postpone my ${f.role} ${noun}${there} on ${rounds}?`,
          say`Postponing ${f.role} ${noun}${there}, ${rounds}`,
        ]
      : [say`Could we postpone my ${f.role} ${noun} on ${rounds}?`]),
    say`Postponing my ${f.role} ${noun} on ${rounds}`,
    ...(rounds.isOne ? [] : [say`Postponing my ${f.role} ${noun} from ${rounds.first}`]),
    say`Postponing my ${f.role} ${noun}`,
    say`Postponing: ${f.role}`,
  ];
};
