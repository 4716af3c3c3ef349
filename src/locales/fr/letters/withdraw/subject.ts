import { say, subjects } from '../template.ts';
import type { FrenchMail, LetterFacts } from '../facts.ts';

/** “Retrait de ma candidature Data engineer” */
export const leavingSubject = (f: LetterFacts) => say`Retrait de ma candidature${f.role && say` ${f.role}`}`;

/** Subjects for a withdrawal, the fullest first. */
export const withdrawing: FrenchMail['subject'] = (f) => {
  const at = f.isAgency && f.at;
  if (!f.role) return subjects(at && say`Retrait de ma candidature${at}`, say`Retrait de ma candidature`);
  return subjects(
    at && say`${leavingSubject(f)}${at}`,
    say`Retrait de ma candidature au poste de ${f.role}`,
    say`${leavingSubject(f)}`,
    say`Retrait du poste de ${f.role}`,
  );
};
