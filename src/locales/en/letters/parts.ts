import { because, say } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that many letters have, in words that fit every tone. Each is absent where it does not apply. */

/** Where interviews may be booked and no date is known. */
export const cancelAny = (f: LetterFacts) =>
  f.maybeBooked && say`If any interviews are booked for me, please cancel them.`;

/** What else is booked or due. */
export const cancelRest = (f: LetterFacts) => {
  const travel = f.travel && because('pending')`The travel booked for me can be cancelled too.`;
  const task =
    f.task && because('pending')`There is no need to wait for the task, as I will not be handing it in.`;
  if (travel && task)
    return because(
      'pending',
    )`The travel booked for me can be cancelled too, and there is no need to wait for the task.`;
  return travel || task;
};

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && say`My application for the ${f.otherRole} role still stands.`;

/** Whom an agency should tell: “Priya at Northwind”, “Northwind” or “the client”. */
export const theClient = (f: LetterFacts) =>
  f.client ? say`${f.client}${f.at}` : f.company ? say`${f.company}` : say`the client`;

/** The same where the company has been named: “Priya”, “them” or “the client”. */
export const theClientOrThem = (f: LetterFacts) => f.client ?? (f.company ? 'them' : 'the client');
