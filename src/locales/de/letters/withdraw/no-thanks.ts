import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { withdraw } from '../leaving.ts';
import { cancelAndTell, cancelInterviews, cancelRestIfRoom, otherApplicationIfRoom } from '../parts.ts';
import type { GermanLetter, LetterFacts } from '../facts.ts';

/** The candidate's own words, where there is room for them. */
const reason = (f: LetterFacts) => f.reason && spare(9)`${f.reason}`;

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) =>
  f.isAgency
    ? !f.otherRole &&
      say`Bitte ${f.form('schlagen Sie', 'schlag')} mich ${f.company ? say`bei ${f.company}` : say`dort`} nicht mehr vor.`
    : f.otherRole
      ? say`Bitte ${f.form('melden Sie sich', 'melde dich')} dazu nicht mehr bei mir.`
      : say`Bitte ${f.form('melden Sie sich', 'melde dich')} weder zu dieser noch zu einer anderen Stelle bei mir.`;

/**
 * Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. It stands in the place of
 * each letter that gives thanks.
 */
const noThanks: GermanLetter = (f) => letter`
  ${f.dear}

  Ich ${withdraw(f)}, und diese Entscheidung ist endgültig.
  ${f.isAgency ? cancelAndTell(f) : cancelInterviews(f, 'hiermit')}
  ${doNotContactMe(f)}
  ${cancelRestIfRoom(f)}
  ${reason(f)}
  ${otherApplicationIfRoom(f)}

  ${f.bye('Freundliche Grüße')}
`;

const aloud: GermanLetter = (f) => letter`
  ${f.dear}

  Ich ${withdraw(f)}, und diese Entscheidung ist endgültig.
  ${f.isAgency ? cancelAndTell(f) : cancelInterviews(f, 'hiermit')}
  ${cancelRestIfRoom(f)}
  ${reason(f)}
  ${otherApplicationIfRoom(f)}

  Am Telefon möchte ich darüber nicht sprechen.
  Bitte ${f.form('rufen Sie', 'ruf')} mich deswegen nicht zurück.
  Ich schicke ${f.toYou} heute noch eine E-Mail, damit wir es beide schriftlich haben.
  Mehr habe ich dazu nicht zu sagen und lege jetzt auf.
  Auf Wiederhören.
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (otherwise: GermanLetter): GermanLetter =>
  (f) =>
    f.wasWronged ? noThanks(f) : otherwise(f);

export const unlessWrongedAloud =
  (otherwise: GermanLetter): GermanLetter =>
  (f) =>
    f.wasWronged ? aloud(f) : otherwise(f);
