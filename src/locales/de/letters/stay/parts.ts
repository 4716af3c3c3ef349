import { say } from '../../../../letters/bow-out/template.ts';
import { toClient } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** “ zur Stelle als Data engineer”, where no subject has named it; for an agency with the company. */
const about = (f: LetterFacts) => {
  const role = f.role && f.channel !== 'email' && say` zur Stelle als ${f.role}`;
  return say`${role}${f.isAgency && f.at}`;
};

/** “mein nächstes Gespräch”, where no date is known */
const next = (f: LetterFacts): Line => say`mein ${f.isBefore ? 'erstes' : 'nächstes'} Gespräch${about(f)}`;

/** “Den Termin am 2. Dezember bestätige ich gern und freue mich auf das Gespräch mit Sam.” */
export const confirm = (f: LetterFacts, adverb?: 'gern' | 'hiermit'): Line => {
  if (!f.rounds) return say`Ich bestätige${adverb && say` ${adverb}`} ${next(f)} und freue mich darauf.`;
  const { isOne, noun } = f.rounds;
  return say`${isOne ? 'Den Termin' : 'Die Termine'} am ${f.rounds} bestätige ich${adverb && say` ${adverb}`} und freue mich auf ${isOne ? 'das' : 'die'} ${noun}${about(f)}.`;
};

/** “Bis dahin viele Grüße, auch an Sam und Lena”; those who have been thanked are not greeted as well. */
export const untilThen = (f: LetterFacts): Line =>
  say`${f.rounds ? 'Bis dahin viele' : 'Viele'} Grüße${f.who && !f.hasHeard && say`, auch an ${f.who}`}`;

/** “Der Termin am 2. Dezember ist fest eingetragen, und ich komme gern.” */
export const noted = (f: LetterFacts): Line =>
  f.rounds
    ? say`${f.rounds.isOne ? 'Den Termin' : 'Die Termine'} am ${f.rounds}${f.isAgency && f.at} habe ich mir fest eingetragen und komme gern ${f.rounds.isOne ? 'zum' : 'zu den'} ${f.rounds.isOne ? f.rounds.noun : 'Gesprächen'}.`
    : say`Zum ${f.isBefore ? 'ersten' : 'nächsten'} Gespräch${about(f)} komme ich gern.`;

/** “den nächsten Schritt für die Stelle als Data engineer” */
export const theNextStep = (f: LetterFacts): Line =>
  say`den nächsten Schritt${f.role && say` für die Stelle als ${f.role}`}${f.isAgency && f.at}`;

/** “das Angebot für die Stelle als Data engineer”; for an agency from the company. */
export const theOffer = (f: LetterFacts): Line =>
  say`das Angebot${f.isAgency && f.company && say` von ${f.company}`}${f.role && say` für die Stelle als ${f.role}`}`;

/** Thanks to whoever answered questions in the last interview. */
export const thanksForAnswers = (f: LetterFacts): Line | undefined => {
  if (!f.hasHeard) return undefined;
  const name = f.who ?? (f.isAgency ? toClient(f) : undefined);
  return name
    ? say`Bitte ${f.form('danken Sie', 'danke')} ${name} noch einmal für die Antworten auf meine Fragen.`
    : say`Danke noch einmal für die Antworten auf meine Fragen beim letzten Mal.`;
};

/** Subjects of a letter that confirms an interview. */
export const confirming = (f: LetterFacts) => {
  const noun = f.rounds && !f.rounds.isOne ? 'Gespräche' : 'Gespräch';
  const at = f.isAgency && f.at;
  const role = f.role && say` (${f.role})`;
  const on = f.rounds && say` am ${f.rounds.days}`;
  const from = f.rounds && !f.rounds.isOne && say` ab ${f.rounds.firstDay}`;
  return [
    ...(at && on ? [say`Bestätigung: ${noun}${at}${on}${role}`] : []),
    ...(on ? [say`Bestätigung: ${noun}${on}${role}`] : []),
    ...(from ? [say`Bestätigung: ${noun}${from}${role}`] : []),
    ...(at ? [say`Bestätigung: ${noun}${at}${role}`] : []),
    say`Bestätigung: ${noun}${role}`,
  ];
};

/** Subjects of a letter that accepts an offer. */
export const accepting = (f: LetterFacts) => {
  const from = f.company && say` von ${f.company}`;
  return f.role
    ? [
        ...(f.isAgency && from ? [say`Zusage zum Angebot${from} für die Stelle als ${f.role}`] : []),
        say`Zusage zum Angebot für die Stelle als ${f.role}`,
        say`Zusage: ${f.role}`,
      ]
    : [say`Zusage zum Angebot${from}`, say`Zusage zum Angebot`];
};

/** Subjects of a letter that goes on where nothing is booked. */
export const nextStepSubject = (f: LetterFacts) =>
  f.role
    ? [say`Der nächste Schritt (${f.role}${f.isAgency && f.at})`, say`Der nächste Schritt (${f.role})`]
    : [say`Der nächste Schritt im Bewerbungsprozess`];

/** “Bitte geben Sie Priya Bescheid, dass ich komme.” */
export const tellClientImComing = (f: LetterFacts): Line =>
  say`Bitte ${f.form('geben Sie', 'gib')} ${f.client ?? (f.company ? 'dort' : 'dem Unternehmen')} Bescheid, dass ich komme.`;
