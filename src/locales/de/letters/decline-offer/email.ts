import { letter } from '../letter.ts';
import { alsoThank, enjoyed, greet } from '../parts.ts';
import { goodwill, meetAgain, theRole, yourOffer } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to the employer. */
export const email: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      Vielen Dank für ${yourOffer(f)} und für ${f.form('Ihr', 'euer')} Vertrauen.
      Ich habe mich entschieden, ${theRole(f)} nicht anzunehmen, und möchte ${f.form('Ihnen', 'euch')} das gleich sagen, damit ${f.form('Sie', 'ihr')} weiterplanen ${f.form('können', 'könnt')}.
      ${f.reason}

      In den Gesprächen steckt viel Zeit und Arbeit, und beides weiß ich sehr zu schätzen.
      ${enjoyed(f)}
      ${greet(f)}
      ${meetAgain(f) ?? (f.who ? undefined : goodwill(f))}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      Über ${yourOffer(f)} habe ich mich gefreut.
      Nach einigem Überlegen möchte ich ${theRole(f)} aber nicht annehmen.
      ${f.reason}

      Mir ist bewusst, wie viel Zeit ${f.form('Sie sich', 'ihr euch')} für mich genommen ${f.form('haben', 'habt')}, und dafür danke ich ${f.form('Ihnen', 'euch')} sehr.
      ${alsoThank(f)}
      ${enjoyed(f)}
      ${meetAgain(f)}

      ${f.bye('Herzliche Grüße')}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Vielen Dank für ${yourOffer(f)}.
      Ich habe mich entschieden, ${theRole(f)} nicht anzunehmen.
      ${f.reason}

      Die Gespräche und ${f.form('Ihr', 'euer')} Vertrauen weiß ich sehr zu schätzen.
      ${alsoThank(f)}
      ${enjoyed(f)}
      ${meetAgain(f) ?? goodwill(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Danke für ${yourOffer(f)}.
      Ich nehme ${theRole(f)} nicht an und möchte ${f.form('Ihnen', 'euch')} das gleich sagen.
      ${f.reason}
      Wie viel Zeit ${f.form('Sie sich', 'ihr euch')} für mich genommen ${f.form('haben', 'habt')}, weiß ich zu schätzen.
      ${enjoyed(f)}
      ${greet(f)}

      ${f.bye()}
    `,
  ],
};
