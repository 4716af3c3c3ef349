import { because, say } from '../../../message/template.ts';
import { theClientOrThem } from './parts.ts';
import type { Line, Value } from '../../../message/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** “it”, where the sentence has named the role. */
export const it = (f: LetterFacts) => (f.role ? 'it' : 'the role');

/** What is said of the company, where the candidate likes it and does not work there already. */
export const ifLiked = (f: LetterFacts, words: (company: Value) => Line): Line | undefined =>
  f.likes && !f.isInternal && f.company ? words(f.company) : undefined;

/** Before the first interview there is no time to thank for yet, only an invitation. */
export const thanks = (f: LetterFacts, line: Line) =>
  f.isBefore ? f.wasInvited && because('stage', 'entry')`Thank you for inviting me to interview.` : line;

/** What an agency is asked to do. */
export const tell = (f: LetterFacts) => {
  if (f.rounds)
    return say`Please cancel my ${f.rounds.noun} on ${f.rounds} and let ${theClientOrThem(f)} know.`;
  return f.maybeBooked
    ? say`Please cancel any interviews booked for me and let ${theClientOrThem(f)} know.`
    : say`Please let ${theClientOrThem(f)} know.`;
};
