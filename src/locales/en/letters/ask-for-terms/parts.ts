import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “a salary of 62,000”: the one condition. It is asked for before the draft, so the other words are rarely seen. */
export const condition = (f: LetterFacts) => f.condition ?? say`a change to the terms`;

/** “the Data engineer offer”, or “your offer” */
export const yourOffer = (f: LetterFacts) => (f.role ? say`the ${f.role} offer` : say`your offer`);

/** For an agency: “the Data engineer offer from Northwind” */
export const theirOffer = (f: LetterFacts) =>
  say`the ${f.role ?? 'job'} offer${f.company && say` from ${f.company}`}`;

/** “by 4 December”, or “before my interview with Sam on 2 December” */
const when = (f: LetterFacts) =>
  f.deadline
    ? say`by ${f.deadline}`
    : f.rounds && say`before my ${f.rounds.isOne ? f.rounds.noun : 'interview'} on ${f.rounds.first}`;

/** “It would help to know by 4 December.” Before there is an offer, nothing is due. */
export const helpToKnow = (f: LetterFacts) => {
  const then = when(f);
  return then && say`It would help to know ${then}.`;
};

/** “I would be grateful to hear from you by 4 December.” */
export const gratefulToHear = (f: LetterFacts) => {
  const then = when(f);
  return then && say`I would be grateful to hear from you ${then}.`;
};

/** “I enjoyed the talk about tides.” While terms are open, there is nobody to thank yet. */
export const enjoyed = (f: LetterFacts) => f.enjoyed && say`I enjoyed ${f.enjoyed}.`;
