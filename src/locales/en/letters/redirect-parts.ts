import { because, say } from '../../../letters/bow-out/template.ts';
import { cancelAny, theClientOrThem } from './parts.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** “Please cancel my interviews on 2 and 4 December.”, or the same without dates where none is known. */
export const pleaseCancel = (f: LetterFacts) =>
  f.rounds ? say`Please cancel my ${f.rounds.noun} on ${f.rounds}.` : cancelAny(f);

/** “, so please cancel my interviews on 2 and 4 December”. A letter that has it also has `cancelAny`. */
export const soPleaseCancel = (f: LetterFacts) =>
  f.rounds && say`, so please cancel my ${f.rounds.noun} on ${f.rounds}`;

/** “, as it isn't the direction I want to go in”, where that is the doubt. */
export const asItIsNotMyDirection = (f: LetterFacts) =>
  f.isWrongDirection && because('doubts')`, as ${it(f)} isn't the direction I want to go in`;

/** The same without a contraction. */
export const asItIsNotMyDirectionFormal = (f: LetterFacts) =>
  f.isWrongDirection && because('doubts')`, as ${it(f)} is not the direction I want to take`;

/** “it”, where the sentence has named the role; on the phone the greeting has. */
const it = (f: LetterFacts) => (f.role && f.channel !== 'phone' ? 'it' : 'the role');

/** What is said of the company, where the candidate likes it and does not work there already. */
export const ifLiked = (f: LetterFacts, words: (company: Value) => Line): Line | undefined =>
  f.likes && !f.isInternal && f.company ? words(f.company) : undefined;

/** Before the first interview there is no time to thank for yet, only an invitation. */
export const thanks = (f: LetterFacts, line: Line) =>
  f.isBefore ? f.wasInvited && because('stage', 'entry')`Thank you for inviting me to interview.` : line;

/** “; I enjoyed the talk about tides”, after thanks. */
export const enjoyed = (f: LetterFacts) => f.enjoyed && say`; I enjoyed ${f.enjoyed}`;

/** To an agency: “Please cancel my interviews on 2 and 4 December and let Priya know.” */
export const pleaseCancelAndTell = (f: LetterFacts) => {
  if (f.rounds)
    return say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${theClientOrThem(f)} know.`;
  return f.maybeBooked
    ? say`Please cancel any interviews booked for me and let ${theClientOrThem(f)} know.`
    : say`Please let ${theClientOrThem(f)} know.`;
};
