import { because, say } from '../../../../letters/bow-out/template.ts';
import { sentenceOf } from '../letter.ts';
import { isTerms } from '../leaving.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “Es liegt an den Konditionen, nicht an den Aufgaben.” */
export const itWasTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`Es liegt an den Konditionen, nicht an den Aufgaben.`;

/** A colleague does not say how they like the place. */
const isLiked = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** “Northwind hat mir sehr gut gefallen”, where the candidate likes it. */
const liked = (f: LetterFacts) =>
  isLiked(f)
    ? because(
        'company',
      )`${f.company ?? say`${f.isAgency ? 'Das Unternehmen' : f.form('Ihr Unternehmen', 'Eure Firma')}`} hat mir sehr gut gefallen`
    : undefined;

/** What is hoped for, as far as the candidate could walk through the door: with another job nothing is asked for. */
const wish = (f: LetterFacts): Line => {
  const inArea = f.future && say` im Bereich ${f.future}`;
  if (f.hasOtherJob)
    return f.future
      ? say`ich würde mich freuen, wenn wir später einmal zusammenarbeiten, am liebsten${inArea}`
      : say`ich würde mich freuen, wenn sich unsere Wege wieder kreuzen`;
  if (f.isLife)
    return because(
      'situation',
    )`ich würde mich gern wieder melden, sobald sich bei mir etwas ändert${inArea && say`, am liebsten für etwas${inArea}`}`;
  if (f.future)
    return say`wenn ${f.isAgency ? 'dort' : f.withYou} einmal etwas${inArea} frei wird, freue ich mich über eine Nachricht`;
  if (isTerms(f))
    return because(
      'doubts',
    )`wenn sich in diesem Punkt einmal etwas bewegt, spreche ich gern wieder mit ${f.isAgency ? 'dem Team' : f.form('Ihnen', 'euch')}`;
  // Colleagues stay in contact anyway.
  return f.isInternal
    ? say`ich würde mich freuen, wenn wir ein anderes Mal zusammenarbeiten`
    : say`ich würde gern in Kontakt bleiben`;
};

/** “Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.” */
export const hope = (f: LetterFacts): Line => sentenceOf(wish(f));

/** The same after what was liked: “Northwind hat mir sehr gut gefallen, und ich würde mich freuen, …” */
export const door = (f: LetterFacts): Line => {
  const lead = liked(f);
  return lead ? say`${lead}, und ${wish(f)}.` : hope(f);
};

/** The door in a text message. */
export const doorInShort = (f: LetterFacts): Line => {
  if (f.hasOtherJob) return say`Ich hoffe, dass sich unsere Wege wieder kreuzen.`;
  if (f.isLife) return because('situation')`Sobald sich bei mir etwas ändert, melde ich mich gern wieder.`;
  if (f.future)
    return say`Wenn ${f.isAgency ? 'dort' : f.withYou} etwas im Bereich ${f.future} frei wird, freue ich mich über eine Nachricht.`;
  if (isTerms(f))
    return because('doubts')`Bei anderen Konditionen spreche ich gern wieder mit ${f.form('Ihnen', 'dir')}.`;
  return f.isInternal
    ? say`Ich hoffe, dass wir ein anderes Mal zusammenarbeiten.`
    : say`Ich würde gern in Kontakt bleiben.`;
};
