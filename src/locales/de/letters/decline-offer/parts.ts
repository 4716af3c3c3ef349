import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { GermanMail, LetterFacts } from '../facts.ts';

/** “Ihr Angebot” */
export const yourOffer = (f: LetterFacts) => f.form('Ihr Angebot', 'euer Angebot');

/** “die Stelle als Data engineer”, or “das Angebot”: what is declined after thanks for the offer. */
export const theRole = (f: LetterFacts): Line => (f.role ? say`die Stelle als ${f.role}` : say`das Angebot`);

/** “das Angebot von Northwind für die Stelle als Data engineer” */
export const offerFrom = (f: LetterFacts) =>
  say`das Angebot${f.company && say` von ${f.company}`}${f.role && say` für die Stelle als ${f.role}`}`;

/** “Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.”; a colleague stays one. */
export const meetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal
    ? because('company')`Ich würde mich freuen, wenn sich unsere Wege wieder kreuzen.`
    : undefined;

/** “Ich hoffe, dass Sie die Stelle bald gut besetzen können.” */
export const goodwill = (f: LetterFacts) =>
  spare(
    1,
  )`Ich hoffe, dass ${f.form('Sie die Stelle bald gut besetzen können', 'ihr die Stelle bald gut besetzen könnt')}.`;

/** Subjects, the fullest first. */
export const decliningSubject: GermanMail['subject'] = (f) => {
  const offer = f.isAgency
    ? say`Absage: das Angebot${f.company && say` von ${f.company}`}`
    : say`Absage: ${f.form('Ihr', 'euer')} Angebot`;
  return f.role
    ? [say`${offer} für die Stelle als ${f.role}`, say`${offer} (${f.role})`, say`Absage: ${f.role}`]
    : [offer, say`Absage zum Angebot`];
};
