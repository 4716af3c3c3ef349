import { because, say, spare } from '../../../letters/bow-out/template.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that many letters have, in words that fit every tone. Each is absent where it does not apply. */

/** “mein Gespräch am 2. Dezember” or “meine Gespräche am 2. und 4. Dezember”, with whom where that is known. */
export const myInterviews = (f: LetterFacts): Line | undefined =>
  f.rounds && say`${f.rounds.my} ${f.rounds.noun} am ${f.rounds}`;

/** The same at the beginning of a sentence. */
const upperMyInterviews = (f: LetterFacts): Line | undefined =>
  f.rounds && say`${f.rounds.isOne ? 'Mein' : 'Meine'} ${f.rounds.noun} am ${f.rounds}`;

/** “Meine Gespräche am 2. und 4. Dezember sage ich deshalb ab.”, or the same without dates where none is known. */
export const cancelInterviews = (f: LetterFacts, adverb = 'deshalb'): Line | undefined => {
  const interviews = upperMyInterviews(f);
  if (interviews) return say`${interviews} sage ich ${adverb} ab.`;
  return f.maybeBooked
    ? say`Falls schon weitere Gespräche geplant sind, sage ich diese ebenfalls ab.`
    : undefined;
};

/** What else is booked or due. */
export const cancelRest = (f: LetterFacts) => {
  if (f.travel && f.task)
    return because(
      'pending',
    )`Die gebuchte Reise kann storniert werden, und die Aufgabe werde ich nicht mehr einreichen.`;
  if (f.travel) return because('pending')`Die gebuchte Reise kann ebenfalls storniert werden.`;
  return f.task && because('pending')`Die Aufgabe werde ich nicht mehr einreichen.`;
};

/** The same where there may be no room for it. */
export const cancelRestIfRoom = (f: LetterFacts) => {
  const sentence = cancelRest(f);
  return sentence && spare(7, 'pending')`${sentence}`;
};

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && say`Meine Bewerbung als ${f.otherRole} bleibt bestehen.`;

export const otherApplicationIfRoom = (f: LetterFacts) =>
  f.otherRole && spare(4)`Meine Bewerbung als ${f.otherRole} bleibt bestehen.`;

/** “Besonders gut fand ich den Austausch über die Datenplattform.” */
export const enjoyed = (f: LetterFacts) => f.enjoyed && say`Besonders gut fand ich ${f.enjoyed}.`;

export const enjoyedIfRoom = (f: LetterFacts) => f.enjoyed && spare(1)`Besonders gut fand ich ${f.enjoyed}.`;

/** “Bitte geben Sie meinen Dank auch an Sam und Lena weiter.”, after thanks. */
export const alsoThank = (f: LetterFacts) =>
  f.who &&
  say`${f.form('Bitte geben Sie meinen Dank auch an', 'Bitte gib meinen Dank auch an')} ${f.who} weiter.`;

export const alsoThankIfRoom = (f: LetterFacts) => {
  const sentence = alsoThank(f);
  return sentence && spare(2)`${sentence}`;
};

/** “Bitte richten Sie meinen Dank auch Sam und Lena aus.”, after thanks to an agency. */
export const alsoThankFromAgency = (f: LetterFacts) =>
  f.people ? say`Bitte ${f.form('richten Sie', 'richte')} meinen Dank auch ${f.people} aus.` : alsoThank(f);

/** “Bitte grüßen Sie Sam und Lena herzlich von mir.” */
export const greet = (f: LetterFacts) =>
  f.who && say`${f.form('Bitte grüßen Sie', 'Bitte grüß')} ${f.who} herzlich von mir.`;

/** More than one name. */
export const areSeveral = (people: Value): boolean => /,| und /u.test(people.text);

/** “Sie, Sam und Lena”, in the nominative; “du und Sam”. */
const youAnd = (f: LetterFacts, people: Value): Line =>
  say`${f.you}${areSeveral(people) ? ',' : ' und'} ${people}`;

/** “die Sie, Sam und Lena sich für mich genommen haben”, and as “… Sie sich …” where no names are known. */
const allTook = (f: LetterFacts): Line =>
  f.people
    ? say`die ${youAnd(f, f.people)} ${f.form('sich für mich genommen haben', 'euch für mich genommen habt')}`
    : say`${f.youTook}`;

/** “Vielen Dank”, or “Danke” */
type Thanks = 'Vielen Dank' | 'Danke';

/** “Vielen Dank Ihnen, Sam und Lena für die Gespräche.”; who is no name comes last: “…, auch an die Teamleiterin”. */
export const thankEverybody = (f: LetterFacts, what: Line, thanks: Thanks = 'Vielen Dank'): Line =>
  f.people
    ? say`${thanks} ${f.toYou}${areSeveral(f.people) ? ',' : ' und'} ${f.people} für ${what}.`
    : say`${thanks} für ${what}${f.who && say`, auch an ${f.who}`}.`;

/** “Vielen Dank für die Zeit, die Sie, Sam und Lena sich für mich genommen haben.”: to all in one sentence. */
export const thankAll = (f: LetterFacts, thanks: Thanks = 'Vielen Dank'): Line =>
  !f.isBefore && f.people
    ? say`${thanks} für die Zeit, ${allTook(f)}.`
    : say`${thanks} für ${thanksFor(f)}${f.who && say`, auch an ${f.who}`}.`;

/** The same where there is little room: “Danke Ihnen, Sam und Lena für Ihre Zeit.” */
export const thankAllInShort = (f: LetterFacts, thanks: Thanks = 'Vielen Dank'): Line =>
  !f.isBefore && f.people
    ? thankEverybody(f, say`${f.form('Ihre', 'eure')} Zeit`, thanks)
    : say`${thanks} für ${thanksFor(f, true)}${f.who && say`, auch an ${f.who}`}.`;

/** “Vielen Dank Ihnen, Sam und Lena für die Gespräche.” */
export const thankForInterviews = (f: LetterFacts): Line =>
  f.isBefore ? thankAll(f) : thankEverybody(f, say`die Gespräche`);

/** “Northwind hat mir wirklich gut gefallen, und mit Sam und Lena habe ich mich gern unterhalten.” */
export const likedIt = (f: LetterFacts): Line | undefined => {
  // A colleague does not say how they like the place.
  if (!f.likes || f.isInternal) return undefined;
  const company = say`${f.company ?? say`${f.isAgency ? 'Das Unternehmen' : f.form('Ihr Unternehmen', 'Eure Firma')}`}`;
  if (f.isBefore) return because('company')`${company} gefällt mir sehr gut.`;
  return f.people
    ? because(
        'company',
      )`${company} hat mir wirklich gut gefallen, und mit ${f.people} habe ich mich gern unterhalten.`
    : because('company')`${company} hat mir wirklich gut gefallen.`;
};

/**
 * What thanks are for: before the first interview nobody has taken any time yet.
 *
 * @param isShort there is little room
 */
export const thanksFor = (f: LetterFacts, isShort = f.channel === 'chat' || f.channel === 'text'): Line => {
  if (!f.isBefore) return isShort ? say`${f.form('Ihre', 'deine')} Zeit` : say`die Zeit, ${f.youTook}`;
  return f.wasInvited
    ? because('entry')`die Einladung zum Gespräch`
    : say`${f.form('Ihr Interesse', 'dein Interesse')}`;
};

/** “Ihr Angebot für die Stelle als Data engineer”, where no subject has named the role. */
export const offerForRole = (f: LetterFacts): Line =>
  say`${f.form('Ihr', 'euer')} Angebot${f.role && f.channel === 'chat' && say` für die Stelle als ${f.role}`}`;

// To an agency

/** Whom an agency tells, in the dative: “Priya”, “Northwind” or “dem Unternehmen”. */
export const toClient = (f: LetterFacts) => f.client ?? f.company ?? 'dem Unternehmen';

/** Whom an agency asks, in the accusative: “Priya”, “Northwind” or “das Unternehmen”. */
export const theClient = (f: LetterFacts) => f.client ?? f.company ?? 'das Unternehmen';

/** The same where the company has been named: “Priya”, or “dort”. */
const there = (f: LetterFacts) => f.client ?? (f.company ? 'dort' : 'dem Unternehmen');

/** “Bitte geben Sie Priya Bescheid.”, once the company has been named. */
export const tellClient = (f: LetterFacts) => say`Bitte ${f.form('geben Sie', 'gib')} ${there(f)} Bescheid.`;

/** “Bitte sagen Sie meine Gespräche am 2. und 4. Dezember ab und geben Sie Priya Bescheid.” */
export const cancelAndTell = (f: LetterFacts): Line => {
  const interviews = myInterviews(f);
  const soon = f.isImminent && say` gleich`;
  if (interviews)
    return say`Bitte ${f.form('sagen Sie', 'sag')} ${interviews} ab und ${f.form('geben Sie', 'gib')} ${there(f)}${soon} Bescheid.`;
  return f.maybeBooked
    ? say`Bitte ${f.form('geben Sie', 'gib')} ${there(f)} Bescheid und ${f.form('sagen Sie', 'sag')} alle Gespräche ab, die schon geplant sind.`
    : tellClient(f);
};

/** “Vielen Dank, dass Sie mich vorgeschlagen haben”, without its full stop. */
export const thanksForPuttingForward = (f: LetterFacts) =>
  say`Vielen Dank, dass ${f.form('Sie mich vorgeschlagen haben', 'du mich vorgeschlagen hast')}`;
