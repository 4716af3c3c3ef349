import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import { toClient } from '../parts.ts';
import { byTone, closing, greeting } from './by-tone.ts';
import { offer } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { GermanLetters, GermanNotes, LetterFacts } from '../facts.ts';

/** Subjects of the note that asks to come back. */
export const reopenSubject: GermanLetters['subject'] = (f) => {
  if (f.hasOffer)
    return f.role
      ? [
          say`Ist das Angebot für die Stelle als ${f.role} noch offen?`,
          say`Noch offen? Angebot: ${f.role}`,
          say`Noch offen? ${f.role}`,
        ]
      : [say`Ist das Angebot noch offen?`];
  return f.role
    ? [
        say`Ist die Stelle als ${f.role}${f.isAgency && f.at} noch offen?`,
        say`Ist die Stelle als ${f.role} noch offen?`,
        say`Noch offen? ${f.role}`,
      ]
    : [say`Ist die Stelle noch offen?`];
};

/** “Ich hatte meine Bewerbung als Data engineer zurückgezogen”, and what the reader would wonder about. */
const left = (f: LetterFacts): Line => {
  const at = f.isAgency && f.at;
  const what = f.hasApplied
    ? because('entry')`meine Bewerbung${f.role && say` als ${f.role}`}${at} zurückgezogen`
    : say`für die ${f.position}${at} abgesagt`;
  // A text message has no room for why.
  if (f.channel === 'text') return say`Ich hatte ${what}`;
  if (f.hasSigned || f.isUnsigned)
    return because('otherJob')`Ich hatte ${what}, weil ich woanders zugesagt hatte`;
  if (f.isStaying)
    return because('otherJob')`Ich hatte ${what}, weil ich bei meinem jetzigen Arbeitgeber bleiben wollte`;
  return say`Ich hatte ${what}`;
};

/** “Ist die Stelle noch offen?”; an agency asks its client. */
const isOpen = (f: LetterFacts, what: string): Line =>
  f.isAgency
    ? say`${f.form('Könnten Sie', 'Könntest du')} bei ${toClient(f)} fragen, ob ${what} noch offen ist?`
    : say`Ist ${what} noch offen?`;

const back = /* @__PURE__ */ byTone((f: LetterFacts, tone: Tone) => {
  const since = f.isLife
    ? because(
        'situation',
      )`Inzwischen hat sich bei mir einiges geändert, und ich würde sehr gern wieder einsteigen.`
    : say`Inzwischen habe ich es mir anders überlegt und würde sehr gern wieder einsteigen.`;
  return letter`
    ${greeting(f, tone)}

    ${left(f)}.
    ${since}
    ${tone === 'warm' && !f.isLife && spare(2)`Bitte ${f.form('entschuldigen Sie', 'entschuldige')} das Hin und Her.`}
    ${isOpen(f, 'die Stelle')}

    Wenn nicht, verstehe ich das natürlich.

    ${closing(f, tone)}
  `;
});

/** Asks to come back, where the candidate regrets having left. */
export const reopen: GermanNotes = {
  withdraw: back,
  'keep-door-open': back,
  'redirect-earlier': back,
  'redirect-direction': back,
  'decline-offer': /* @__PURE__ */ byTone(
    (f, tone) => letter`
      ${greeting(f, tone)}

      Ich hatte ${offer(f)} abgelehnt.
      Inzwischen habe ich es mir anders überlegt und würde es sehr gern annehmen.
      ${tone === 'warm' && spare(2)`Bitte ${f.form('entschuldigen Sie', 'entschuldige')} das Hin und Her.`}
      ${isOpen(f, 'es')}

      Wenn nicht, verstehe ich das natürlich.

      ${closing(f, tone)}
    `,
  ),
};
