import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { cancelRest, otherApplication } from '../parts.ts';
import { cancel as cancelBecause, isTerms } from '../leaving.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** The ground, where the candidate has given one in their own words. */
export const reason = (f: LetterFacts) => f.reason && spare(4)`${f.reason}`;

/** What else is called off, and the application that stands. */
export function rest(f: LetterFacts): Line | undefined {
  const also = cancelRest(f);
  const other = otherApplication(f);
  if (also && other) return spare(3)`${also} ${other}`;
  const one = also || other;
  return one ? spare(3)`${one}` : undefined;
}

/** The interviews that are off. */
export const cancel = (f: LetterFacts) => cancelBecause(f, 'warm');

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line {
  if (f.hasOtherJob) return spare(2, 'company')`Ich hoffe, dass sich unsere Wege wieder kreuzen.`;
  if (f.isLife) return spare(2, 'situation')`Sobald sich bei mir etwas ändert, melde ich mich gern wieder.`;
  if (f.future)
    return spare(
      2,
    )`Wenn ${f.isAgency ? 'dort' : f.withYou} einmal etwas im Bereich ${f.future} frei wird, freue ich mich über eine Nachricht.`;
  if (isTerms(f))
    return spare(2, 'doubts')`Wenn sich an den Konditionen etwas ändert, können wir gern wieder sprechen.`;
  return f.isInternal
    ? spare(2, 'company')`Ich hoffe, dass wir ein anderes Mal zusammenarbeiten.`
    : spare(2, 'company')`Ich würde gern in Kontakt bleiben.`;
}

/** “die Stelle als Support engineer, auf die ich mich 2025 beworben hatte”; a comma goes after it inside a sentence. */
export const earlier = (f: LetterFacts): Line =>
  say`die ${f.earlierRole ? say`Stelle als ${f.earlierRole}` : say`andere Stelle`}, auf die ich mich ${f.earlierYear ? say`${f.earlierYear}` : say`früher`} beworben hatte`;

/** “die Stelle als Support engineer”, where there is little room */
export const earlierInShort = (f: LetterFacts): Line =>
  f.earlierRole ? say`die Stelle als ${f.earlierRole}` : say`die andere Stelle`;

/** “Ihr Angebot für die Stelle als Data engineer”; to an agency “das Angebot von Northwind …” */
export function offer(f: LetterFacts): Line {
  // A script has named the role already.
  const role = f.channel !== 'phone' && f.role && say` für die Stelle als ${f.role}`;
  return f.isAgency
    ? say`das Angebot${f.company && say` von ${f.company}`}${role}`
    : say`${f.form('Ihr', 'euer')} Angebot${role}`;
}

/** “Meine Antwort bekommen Sie bis zum 7. Dezember.” */
export const myAnswer = (f: LetterFacts) =>
  f.hasOffer &&
  f.deadline &&
  because('situation')`Meine Antwort ${f.form('bekommen Sie', 'bekommst du')} bis zum ${f.deadline}.`;
