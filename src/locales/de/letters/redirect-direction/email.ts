import { spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import {
  cancel,
  cancelAfterDirection,
  decision,
  decisionForDirection,
  ground,
  otherGround,
} from '../leaving.ts';
import {
  alsoThank,
  cancelRest,
  enjoyed,
  otherApplication,
  thankAll,
  thankAllInShort,
  thankForInterviews,
  thanksFor,
} from '../parts.ts';
import { likedAndWanted, proof, wouldRather } from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to the employer. */
export const email: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${thankForInterviews(f)}
      ${decisionForDirection(f)}.
      ${otherGround(f)}
      ${cancelAfterDirection(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      ${likedAndWanted(f)}
      ${proof(f)}
      Gibt es in diesem Bereich gerade eine Stelle, oder ist demnächst eine geplant?
      ${spare(1)`Falls nicht, ${f.form('behalten Sie mich gern im Hinterkopf', 'behalte mich gern im Hinterkopf')}.`}

      ${enjoyed(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      ${thankAllInShort(f)}
      ${decision(f, 'warm')}.
      ${ground(f)}
      ${cancel(f, 'warm')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      ${wouldRather(f)}
      ${proof(f)}
      ${f.form('Suchen Sie', 'Sucht ihr')} dafür jemanden, oder zeichnet sich in den nächsten Monaten etwas ab?
      ${spare(1)`Wenn das jemand anders besser weiß, ${f.form('leiten Sie meine Nachricht gern weiter', 'leite meine Nachricht gern weiter')}.`}

      ${enjoyed(f)}

      ${f.bye('Herzliche Grüße')}
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

      ${wouldRather(f, 'formal')}
      ${proof(f)}
      Ist in diesem Bereich zurzeit eine Stelle zu besetzen, oder ist eine geplant?
      ${spare(1)`Falls nicht, würde ich mich über eine Nachricht freuen, sobald sich etwas ergibt.`}

      Ich danke ${f.toYou} für ${thanksFor(f)}.
      ${alsoThank(f)}
      ${enjoyed(f)}

      ${f.byeFormal}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${decision(f, 'brief')}.
      ${ground(f)}
      ${cancel(f, 'brief')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      ${wouldRather(f, 'brief')}
      ${proof(f)}
      Gibt es ${f.withYou} dafür gerade eine Stelle, oder ist eine geplant?
      ${spare(1)`Wenn nicht, kein Problem.`}

      ${thankAll(f, 'Danke')}
      ${enjoyed(f)}

      ${f.bye()}
    `,
  ],
};
