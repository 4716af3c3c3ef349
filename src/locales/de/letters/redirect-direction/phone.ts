import { spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { cancel, decision, ground } from '../leaving.ts';
import { alsoThank, cancelRest, enjoyedIfRoom, otherApplication, thankAll, thanksFor } from '../parts.ts';
import { proof, wouldRather } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** What to say to the employer on the phone. */
export const phone: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${decision(f, 'warm')}.
      ${ground(f)}
      ${cancel(f, 'warm')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      Etwas würde ich aber gern noch fragen.
      ${wouldRather(f)}
      ${proof(f)}
      Gibt es ${f.withYou} dafür gerade eine Stelle, oder ist eine geplant?
      ${f.form('Sie müssen', 'Du musst')} das nicht gleich wissen: Eine E-Mail später reicht mir völlig.

      ${thankAll(f)}
      ${enjoyedIfRoom(f)}
      ${emailToo(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${decision(f, 'formal')}.
      ${ground(f)}
      ${cancel(f, 'formal')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      Ich habe noch eine Frage.
      ${wouldRather(f, 'formal')}
      ${proof(f)}
      Ist in diesem Bereich zurzeit eine Stelle zu besetzen, oder ist eine geplant?
      ${spare(2)`Die Antwort hat Zeit, und eine E-Mail genügt.`}

      Ich danke ${f.toYou} für ${thanksFor(f)}.
      ${alsoThank(f)}
      ${enjoyedIfRoom(f)}
      ${emailTooFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${decision(f, 'brief')}.
      ${cancel(f, 'brief')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      Eine Frage habe ich noch.
      ${wouldRather(f)}
      ${proof(f)}
      Gibt es ${f.withYou} dafür gerade eine Stelle?
      Die Antwort hat Zeit, und eine E-Mail reicht.

      Danke für ${thanksFor(f)}.
      ${emailTooBrief(f)}
    `,
  ],
};
