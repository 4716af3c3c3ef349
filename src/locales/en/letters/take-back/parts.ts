import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “Withdrawing my acceptance of the Data engineer role” */
export const subject = (f: LetterFacts) =>
  f.role
    ? [
        ...(f.company ? [say`Withdrawing my acceptance of the ${f.role} role at ${f.company}`] : []),
        say`Withdrawing my acceptance of the ${f.role} role`,
        say`Withdrawing my acceptance: ${f.role}`,
      ]
    : [say`Withdrawing my acceptance`];

/** “my acceptance of the Data engineer role”, or “my acceptance of your offer” */
export const myAcceptance = (f: LetterFacts) =>
  f.role ? say`my acceptance of the ${f.role} role` : say`my acceptance of your offer`;

/** For an agency: “my acceptance of the Data engineer role at Northwind” */
export const myAcceptanceThere = (f: LetterFacts) =>
  f.role
    ? say`my acceptance of the ${f.role} role${f.at}`
    : say`my acceptance of the offer${f.company && say` from ${f.company}`}`;

/** “joining Northwind”, or “joining you” */
export const joining = (f: LetterFacts) => say`joining ${f.company ?? 'you'}`;

/** For an agency, once the company has been named: “joining them”, or “joining the company” */
export const joiningThem = (f: LetterFacts) => say`joining ${f.company ? 'them' : 'the company'}`;

/** The candidate's own reason, a sentence. */
export const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;
