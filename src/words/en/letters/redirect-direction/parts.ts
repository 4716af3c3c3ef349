import { say, spare } from '../../../../message/template.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it ends “I'd like to focus on …”: “front-end work”, “developer tools”. */
export const work = (f: LetterFacts) => f.direction ?? say`work closer to what I do best`;

/** A sentence of the candidate's own, which shows that they can: “In my last job I built the customer dashboard.” */
export const proof = (f: LetterFacts) => f.proof && say`${f.proof}.`;

/** The same where there is little room. */
export const spareProof = (f: LetterFacts) => f.proof && spare(2)`${f.proof}.`;

/** The fullest subject first: the first that fits an inbox is used. */
export const subject: EnglishLetters['subject'] = (f) => {
  const asking = f.direction ? say`, and a question about ${f.direction}` : say`, and a question`;
  if (!f.role) return [say`Withdrawing${asking}`, say`Withdrawing, and a question`];
  return [
    say`Withdrawing from the ${f.role} role${asking}`,
    say`Withdrawing from the ${f.role} role, and a question`,
    say`Withdrawing, and a question: ${f.role}`,
  ];
};
