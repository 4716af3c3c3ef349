import { say, spare } from '../../../../letters/bow-out/template.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it ends “I'd like to focus on …”: “front-end work”, “developer tools”. */
export const work = (f: LetterFacts) => f.direction ?? say`work closer to what I do best`;

/** What goes before a sentence of the candidate's own: a colon where it begins with “I”, and in a script. */
const stop = (f: LetterFacts) => (f.channel === 'phone' || /^I\b/u.test(f.proof?.text ?? '') ? ':' : '.');

/**
 * What shows that they can, led into: “I already have some experience: I built the customer dashboard.”
 */
export const proof = (f: LetterFacts) => f.proof && say`I already have some experience${stop(f)} ${f.proof}.`;

/** The same in other words. */
export const proofOfIt = (f: LetterFacts) =>
  f.proof && say`I've done work like this before${stop(f)} ${f.proof}.`;

export const proofOfItFormal = (f: LetterFacts) =>
  f.proof && say`I have done work of this kind before${stop(f)} ${f.proof}.`;

/** The same where there is little room. */
export const spareProof = (f: LetterFacts) => {
  const sentence = proof(f);
  return sentence && spare(2)`${sentence}`;
};

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
