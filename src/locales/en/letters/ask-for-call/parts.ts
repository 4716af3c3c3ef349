import { because, say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “my interview with Sam on 2 December”, the first where there are several, or “the next step” */
export const myInterview = (f: LetterFacts) =>
  f.rounds
    ? say`my ${f.rounds.isOne ? f.rounds.noun : 'interview'} on ${f.rounds.first}`
    : say`the next step`;

/** “understand where the role could lead”, or “talk the Data engineer role through with you” */
export const understandOrTalk = (f: LetterFacts) =>
  f.unclear ? say`understand ${f.unclear}` : say`talk ${f.theRole} through with you`;

/** The same, with an offer to answer. */
export const understandOrTalkOffer = (f: LetterFacts) =>
  f.unclear ? say`understand ${f.unclear}` : because('situation')`talk the offer through with you`;

/** “I enjoyed the talk about tides, so please thank Sam for me.” */
export const enjoyed = (f: LetterFacts) =>
  f.enjoyed && say`I enjoyed ${f.enjoyed}${f.who && say`, so please thank ${f.who} for me`}.`;

/** The same; where there is an offer to give thanks for, the people met are thanked in any case. */
export const enjoyedOrThanks = (f: LetterFacts) =>
  enjoyed(f) ?? (f.who && say`Please thank ${f.who} for me too.`);
