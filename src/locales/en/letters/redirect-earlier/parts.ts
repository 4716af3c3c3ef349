import { say } from '../../../../letters/bow-out/template.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

/** “the Support engineer role”, or other words for it where it is not named. */
export const earlier = (f: LetterFacts, unnamed: string) =>
  f.earlierRole ? say`the ${f.earlierRole} role` : say`${unnamed}`;

/** “their Support engineer role”: of an agency's client, who has been mentioned. */
export const theirs = (f: LetterFacts) =>
  f.earlierRole ? say`their ${f.earlierRole} role` : say`another of their roles`;

/** “in 2025”, or “before” */
export const before = (f: LetterFacts) => (f.earlierYear ? say`in ${f.earlierYear}` : say`before`);

/** “I applied for the Support engineer role in 2025”, or “I've applied for the Support engineer role before” */
export const applied = (f: LetterFacts, have: "I've" | 'I have', role = earlier(f, 'a different role')) =>
  f.earlierYear ? say`I applied for ${role} ${before(f)}` : say`${have} applied for ${role} ${before(f)}`;

/** The same to an agency: “I applied for their Support engineer role in 2025” */
export const appliedThere = (f: LetterFacts, have: "I've" | 'I have') => applied(f, have, theirs(f));

/** “the Support engineer role I applied for in 2025” */
export const roleAppliedFor = (f: LetterFacts) => say`${earlier(f, 'the role')} I applied for ${before(f)}`;

/** The fullest subject first: the first that fits an inbox is used. */
export const subject: EnglishLetters['subject'] = (f) => {
  if (!f.role)
    return [
      ...(f.earlierRole ? [say`Withdrawing, and a question about the ${f.earlierRole} role`] : []),
      say`Withdrawing, and a question about an earlier role`,
    ];
  return [
    ...(f.earlierRole
      ? [say`Withdrawing from the ${f.role} role, and a question about the ${f.earlierRole} role`]
      : []),
    say`Withdrawing from the ${f.role} role, and a question`,
    say`Withdrawing, and a question: ${f.role}`,
  ];
};
