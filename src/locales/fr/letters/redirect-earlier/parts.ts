import { leavingSubject } from '../withdraw/subject.ts';
import { say, subjects } from '../template.ts';
import type { FrenchLetters, LetterFacts } from '../facts.ts';

/** “au poste de Support engineer”, or “à un autre poste” */
const toEarlier = (f: LetterFacts) =>
  f.earlierRole ? say`au poste de ${f.earlierRole}` : say`à un autre poste`;

/** “J'avais postulé en 2025 au poste de Support engineer”; to an agency with the company. */
export const applied = (f: LetterFacts) => {
  const there = f.isAgency && (f.company ? say` chez eux` : say` dans cette entreprise`);
  return f.earlierYear
    ? say`J'avais postulé${there} en ${f.earlierYear} ${toEarlier(f)}`
    : say`J'avais déjà postulé${there} ${toEarlier(f)}`;
};

/** “le poste de Support engineer auquel j'avais postulé en 2025” */
export const earlier = (f: LetterFacts) =>
  say`le poste${f.earlierRole && say` de ${f.earlierRole}`} auquel j'avais postulé${f.earlierYear && say` en ${f.earlierYear}`}`;

/** “le poste de Support engineer” */
export const earlierInShort = (f: LetterFacts) =>
  f.earlierRole ? say`le poste de ${f.earlierRole}` : say`l'autre poste`;

/** “au poste de Support engineer auquel j'avais postulé en 2025” */
export const toEarlierRole = (f: LetterFacts) =>
  say`au poste${f.earlierRole && say` de ${f.earlierRole}`} auquel j'avais postulé${f.earlierYear && say` en ${f.earlierYear}`}`;

/** “Le poste de Support engineer auquel j'avais postulé en 2025” */
export const theEarlierRole = (f: LetterFacts) =>
  say`Le poste${f.earlierRole && say` de ${f.earlierRole}`} auquel j'avais postulé${f.earlierYear && say` en ${f.earlierYear}`}`;

/** The one question. */
export const isItOpen = 'Ce poste, ou un poste proche, est-il à pourvoir en ce moment ou prochainement ?';

/** The fullest subject first: the first that fits an inbox is used. */
export const subject: FrenchLetters['subject'] = (f) => {
  if (!f.role)
    return subjects(
      f.earlierRole && say`${leavingSubject(f)}, et le poste de ${f.earlierRole}`,
      say`${leavingSubject(f)}, et une question`,
    );
  return subjects(say`${leavingSubject(f)}, et une question`, say`Retrait de ${f.role}, et une question`);
};
