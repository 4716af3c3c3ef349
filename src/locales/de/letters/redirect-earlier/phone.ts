import { spare } from '../../../../letters/bow-out/template.ts';
import { emailToo, emailTooBrief, emailTooFormal } from '../aloud.ts';
import { letter } from '../letter.ts';
import { cancel, decision, ground } from '../leaving.ts';
import { alsoThank, cancelRest, enjoyedIfRoom, otherApplication, thankAll, thanksFor } from '../parts.ts';
import { applied } from './parts.ts';
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
      ${applied(f)}.
      Damals hat es nicht geklappt, die Stelle hätte ich aber immer noch sehr gern.
      Ist sie gerade offen, oder ist etwas Ähnliches in Sicht?
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

      Zu einer anderen Stelle habe ich noch eine Frage.
      ${applied(f)}.
      Damals habe ich eine Absage erhalten, mein Interesse ist aber geblieben.
      Ist sie zurzeit zu besetzen, oder ist eine ähnliche geplant?
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
      ${applied(f)}.
      Das hat damals nicht geklappt, die Stelle hätte ich aber immer noch gern.
      Ist sie gerade offen?
      Die Antwort hat Zeit, und eine E-Mail reicht.

      Danke für ${thanksFor(f)}.
      ${emailTooBrief(f)}
    `,
  ],
};
