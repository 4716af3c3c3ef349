import { because, say, spare } from '../../../../engine/index.ts';
import type { TurnedDownLetter } from './facts.ts';

/** Clauses and sentences that the letters have in common. */

// Thanks

/** Ends “Thank you for …”: the interview, or that they looked at an application. */
export const theInterview = (f: TurnedDownLetter) => {
  if (!f.hadInterview) return because('stage')`considering my application`;
  return f.date ? say`the interview on ${f.date}` : because('stage')`your time`;
};

export const theInterviewFormal = (f: TurnedDownLetter) => {
  if (!f.hadInterview) return because('stage')`considering my application`;
  return f.date ? say`the interview on ${f.date}` : because('stage')`the time you have given me`;
};

/** “the interview with Sam and Lena on 18 November” */
export const theInterviewWithThem = (f: TurnedDownLetter) =>
  f.date && f.who ? say`the interview with ${f.who} on ${f.date}` : theInterview(f);

export const theInterviewWithThemFormal = (f: TurnedDownLetter) =>
  f.date && f.who ? say`the interview with ${f.who} on ${f.date}` : theInterviewFormal(f);

/** Thanks to those they met, who may have been named with the interview. */
export const thankThem = (f: TurnedDownLetter) =>
  f.who && (f.date ? say`Please thank them for me.` : say`Please pass on my thanks to ${f.who} as well.`);

/** The same in a few words. */
export const yourTime = (f: TurnedDownLetter) => (f.hadInterview ? say`your time` : say`considering me`);

export const iEnjoyed = (f: TurnedDownLetter) => f.enjoyed && say`I enjoyed ${f.enjoyed}.`;
export const iEnjoyedIfRoom = (f: TurnedDownLetter) => f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`;

// What the letter is about

/** “my interview on 18 November”, or “my application” */
export const myInterview = (f: TurnedDownLetter) =>
  f.hadInterview ? say`my interview${f.date && say` on ${f.date}`}` : say`my application`;

/** “I'd be glad to apply to Northwind again one day.” */
export const iWouldApplyAgain = (f: TurnedDownLetter) =>
  f.wouldApplyAgain && because('again')`I'd be glad to apply${toThem(f)} again one day.`;

export const iWouldApplyAgainFormal = (f: TurnedDownLetter) =>
  f.wouldApplyAgain && because('again')`I would be glad to apply${toThem(f)} again in future.`;

export const iWouldApplyAgainIfRoom = (f: TurnedDownLetter) =>
  f.wouldApplyAgain && spare(2, 'again')`I'd be glad to apply again one day.`;

export const iWouldApplyAgainIfRoomFormal = (f: TurnedDownLetter) =>
  f.wouldApplyAgain && spare(2, 'again')`I would be glad to apply again in future.`;

/** “ to Northwind” */
export const toThem = (f: TurnedDownLetter) => f.company && say` to ${f.company}`;

/** “work at Northwind” */
export const workAtNorthwind = (f: TurnedDownLetter) =>
  f.company ? say`work at ${f.company}` : say`work with you`;
