import { say, spare } from '../../../../letters/bow-out/template.ts';
import { letter } from '../letter.ts';
import {
  cancel,
  cancelAfterDirection,
  cancelAsWell,
  decision,
  decisionForDirection,
  ground,
  otherGround,
  thoughtOver,
} from '../leaving.ts';
import {
  alsoThank,
  cancelRest,
  enjoyed,
  greet,
  otherApplication,
  thankAll,
  thankAllInShort,
  thankForInterviews,
  thanksFor,
} from '../parts.ts';
import {
  applied,
  earlierApplication,
  invitedAgain,
  noNonetheless,
  stillLiked,
  stillWanted,
  wasInvitedAgain,
} from './parts.ts';
import type { GermanWordings } from '../facts.ts';

/** Emails to the employer. */
export const email: GermanWordings = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${invitedAgain(f) ?? thankForInterviews(f)}
      ${wasInvitedAgain(f) ? noNonetheless(f) : say`${decisionForDirection(f)}.`}
      ${!wasInvitedAgain(f) && otherGround(f)}
      ${wasInvitedAgain(f) ? cancelAsWell(f) : cancelAfterDirection(f)}
      ${cancelRest(f)}
      ${otherApplication(f)}

      ${stillWanted(f)}
      Ist sie gerade offen, oder ist etwas Ähnliches in Sicht?
      ${spare(1)`Falls nicht, ${f.form('melden Sie sich', 'meldet euch')} gern, sobald sich etwas ergibt.`}

      ${wasInvitedAgain(f) && greet(f)}
      ${enjoyed(f)}

      ${f.bye()}
    `,
    (f) => letter`
      ${f.hi}

      ${thankAllInShort(f)}
      ${thoughtOver(f, 'warm')}.
      ${ground(f)}
      ${cancel(f, 'warm')}
      ${cancelRest(f)}
      ${otherApplication(f)}

      Auf ${earlierApplication(f)} würde ich stattdessen gern zurückkommen.
      Damals war es eine Absage, aber die Stelle hätte ich immer noch sehr gern.
      ${f.form('Suchen Sie', 'Sucht ihr')} dafür oder für etwas Ähnliches gerade wieder jemanden?
      ${spare(1)`Falls nicht, freue ich mich über eine Nachricht, sobald sich etwas ergibt.`}

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

      ${stillLiked(f)}
      ${applied(f)}.
      Damals habe ich eine Absage erhalten, mein Interesse an der Stelle ist aber geblieben.
      Ist sie zurzeit zu besetzen, oder ist eine ähnliche Stelle geplant?
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

      ${applied(f)}.
      Das hat damals nicht geklappt, die Stelle hätte ich aber immer noch gern.
      Ist sie oder etwas Ähnliches gerade offen?
      ${spare(1)`Wenn nicht, kein Problem.`}

      ${thankAll(f, 'Danke')}
      ${enjoyed(f)}

      ${f.bye()}
    `,
  ],
};
