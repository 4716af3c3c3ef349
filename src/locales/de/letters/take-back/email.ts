import { letter } from '../letter.ts';
import { alsoThank } from '../parts.ts';
import { takeItBack, thankForTrust } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to the employer. */
export const email: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Diese Nachricht fällt mir schwer: Ich ${takeItBack(f)}.
      ${f.reason}
      ${f.form('Sie haben', 'Ihr habt')} fest mit mir gerechnet und ${f.form('müssen', 'müsst')} jetzt neu planen, und das tut mir sehr leid.

      Falls ich noch etwas habe, das ${f.form('Ihnen', 'euch')} gehört, schicke ich es sofort zurück.
      ${f.form('Sagen Sie', 'Sag')} mir dann bitte, wohin.
      Wenn ${f.form('Sie', 'du')} noch darüber sprechen ${f.form('möchten, können Sie', 'möchtest, kannst du')} mich gern anrufen.

      ${thankForTrust(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      Ich habe leider keine gute Nachricht: Ich ${takeItBack(f)}.
      ${f.reason}
      Ich hatte ${f.form('Ihnen', 'euch')} zugesagt und halte mein Wort nun nicht.
      Dafür entschuldige ich mich.

      Wenn ein Gespräch hilft, ${f.form('können Sie', 'kannst du')} mich gern anrufen.
      Falls ich noch etwas zurückgeben muss, ${f.form('sagen Sie', 'sag')} mir bitte, wohin ich es schicken soll.

      Vielen Dank, dass ${f.form('Sie sich', 'ihr euch')} für mich entschieden ${f.form('hatten', 'hattet')}.
      ${alsoThank(f)}

      ${f.bye('Herzliche Grüße')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Diese Nachricht fällt mir nicht leicht: Ich ${takeItBack(f)}.
      ${f.reason}
      Ich bitte ${f.form('Sie', 'euch')} um Entschuldigung, dass ich nach meiner Zusage doch noch absage.

      Falls ich Unterlagen oder Geräte zurückgeben muss, ${f.form('teilen Sie', 'teil')} mir bitte mit, an welche Adresse.
      Für ein Telefonat bin ich gern erreichbar.

      Ich danke ${f.form('Ihnen', 'euch')} für das Vertrauen.
      ${alsoThank(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Es tut mir sehr leid: Ich ${takeItBack(f)}.
      ${f.reason}
      Ich habe mir das nicht leicht gemacht und weiß, dass ich ${f.form('Ihnen', 'euch')} damit Arbeit mache.
      Falls ich noch etwas zurückgeben muss, ${f.form('sagen Sie', 'sag')} mir bitte, wohin ich es schicken soll.
      Telefonisch bin ich gern erreichbar.
      ${thankForTrust(f)}

      ${f.bye()}
    `,
  ],
};
