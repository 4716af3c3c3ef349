import { say } from '../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../parts.ts';
import type { LetterFacts } from '../facts.ts';

const role = (f: LetterFacts) => f.role && say` ${f.role}`;
const at = (f: LetterFacts) => f.isAgency && f.at;

/** “my Data engineer interview with Sam on 2 December”, or “my next interview”; for an agency with the company. */
export const myInterview = (f: LetterFacts) => {
  if (f.rounds) return say`my${role(f)} ${f.rounds.noun}${at(f)} on ${f.rounds}`;
  return f.isBefore ? say`my first${role(f)} interview${at(f)}` : say`my next${role(f)} interview${at(f)}`;
};

/** “it”, or “them” after more than one interview */
export const it = (f: LetterFacts) => f.rounds?.them ?? 'it';

/** “the next step for the Data engineer role”, or “the next step”; for an agency with the company. */
export const theNextStep = (f: LetterFacts) => say`the next step${f.role && say` for ${f.theRole}`}${at(f)}`;

/** “the Data engineer offer from Northwind” */
export const theirOffer = (f: LetterFacts) => say`the${role(f)} offer${f.company && say` from ${f.company}`}`;

/** “the Data engineer offer”, or “your offer” */
export const yourOffer = (f: LetterFacts) => (f.role ? say`the ${f.role} offer` : say`your offer`);

/** “joining Northwind”, or “joining you” */
export const joiningYou = (f: LetterFacts) => say`joining ${f.company ?? 'you'}`;

/** Thanks to whoever answered questions in the last interview. */
export const thankThemForAnswering = (f: LetterFacts) => {
  if (!f.hasHeard) return undefined;
  if (f.who) return say`Please thank ${f.who} for answering my questions last time.`;
  return f.isAgency
    ? say`Please thank ${theClientOrThem(f)} for answering my questions last time.`
    : say`Thank you for taking my questions last time.`;
};

/** Subjects of a letter that confirms an interview. */
export const confirming = (f: LetterFacts) => {
  const noun = f.rounds && !f.rounds.isOne ? 'interviews' : 'interview';
  return [
    ...(f.rounds ? [say`Confirming my${role(f)} ${noun}${at(f)} on ${f.rounds}`] : []),
    ...(f.rounds && at(f) ? [say`Confirming${role(f)} ${noun}${at(f)}, ${f.rounds}`] : []),
    ...(f.rounds ? [say`Confirming my${role(f)} ${noun} on ${f.rounds}`] : []),
    ...(f.rounds && !f.rounds.isOne ? [say`Confirming my${role(f)} ${noun} from ${f.rounds.first}`] : []),
    say`Confirming my${role(f)} ${noun}${at(f)}`,
    say`Confirming my${role(f)} ${noun}`,
  ];
};

/** Subjects of a letter that accepts an offer. */
export const accepting = (f: LetterFacts) => [
  ...(f.isAgency || !f.role ? [say`Accepting ${theirOffer(f)}`] : []),
  f.role ? say`Accepting the ${f.role} offer` : say`Accepting the offer`,
];

/** Subjects of a letter that goes on where nothing is booked. */
export const readyForTheNextStep = (f: LetterFacts) =>
  f.role
    ? [
        say`Ready for the next step for the ${f.role} role${at(f)}`,
        say`The next step for the ${f.role} role`,
        say`${f.role}: the next step`,
      ]
    : [say`Ready for the next step${at(f)}`, say`Ready for the next step`];
