import { because, say, spare } from '../../../../engine/index.ts';
import type { TurnedDownLetter } from './facts.ts';

/** Clauses and sentences that the letters have in common. */

// Thanks

/** Ends “Thank you for …”: the interviews, or that they looked at an application. */
export const theInterviews = (f: TurnedDownLetter) => {
  if (!f.hadInterview) return because('stage')`considering my application`;
  if (f.hadSeveral) return because('stage')`the interviews`;
  return f.date ? say`the interview on ${f.date}` : because('stage')`the interview`;
};

/** Those who gave the interviews are thanked for them, if they are known; the reader is thanked otherwise. */
export const thankYou = (f: TurnedDownLetter, thanks = 'Thank you') =>
  f.who
    ? say`${thanks} for letting me know your decision on ${f.theRole}.`
    : say`${thanks} for ${theInterviews(f)}, and for letting me know your decision on ${f.theRole}.`;

export const thankThem = (f: TurnedDownLetter) =>
  f.who && say`Please also thank ${f.who} for ${theInterviews(f)}.`;

/** The same in a few words. */
export const yourTime = (f: TurnedDownLetter) =>
  f.hadInterview ? because('stage')`your time` : say`considering me`;

export const yourTimeFormal = (f: TurnedDownLetter) =>
  f.hadInterview ? because('stage')`the time you have given me` : say`considering me`;

export const iEnjoyed = (f: TurnedDownLetter) => f.enjoyed && say`I enjoyed ${f.enjoyed}.`;
export const iEnjoyedIfRoom = (f: TurnedDownLetter) => f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`;

// What the letter is about

/** “my interview on 18 November”, “my interviews” or “my application” */
export const myInterviews = (f: TurnedDownLetter) => {
  if (!f.hadInterview) return say`my application`;
  return f.hadSeveral ? because('stage')`my interviews` : say`my interview${f.date && say` on ${f.date}`}`;
};

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
