import { decided, decidedToTurn } from '../parts.ts';
import { ask, next, why } from '../pause/parts.ts';
import { earlier } from '../redirect-earlier/parts.ts';
import { wanted } from '../redirect-direction/parts.ts';
import { letter, say } from '../template.ts';
import { cancel, door, joined, reachMe, reachMeFormal, tellThem, theOffer } from './parts.ts';
import { askAdjustment, askForTime } from './pause.ts';
import type { FrenchLetter, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */

const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  Je ${f.vous} le confirme par e-mail.
`;

/** “Je reste joignable sur mon portable.”, where an email has been announced. */
const reachMeThere = (f: LetterFacts) =>
  say`${f.form('Vous pouvez', 'Tu peux')} aussi me joindre sur mon portable.`;

type Sentence = (f: LetterFacts) => Line | undefined | false;

/** A message in each tone: the decision, what is off, what is still of interest. */
const message = (
  decision: (f: LetterFacts) => Line,
  off: Sentence,
  after: Sentence = () => undefined,
  asksLater = false,
): FrenchNote => {
  const casual: FrenchLetter = (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.hi}
        ${decision(f)}.
        ${reason(f)}
        ${off(f)}
        ${after(f)}
        ${asksLater ? reachMeThere(f) : reachMe(f)}
      `;
  const formal: FrenchLetter = (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.dear}
        ${decision(f)}.
        ${reason(f)}
        ${off(f)}
        ${after(f)}
        ${asksLater ? reachMeThere(f) : reachMeFormal(f)}
      `;
  return { warm: casual, formal, brief: casual };
};

/** Asks to postpone, or for what the interview needs. */
const postponement: FrenchLetter = (f) => letter`
  ${f.hi}
  ${!f.needsAdjustment && !f.hasOffer && why(f, 'Il me faudrait')}
  ${f.needsAdjustment ? askAdjustment(f) : f.hasOffer ? askForTime(f) : ask(f)}
  ${!f.needsAdjustment && !f.hasOffer && next(f)}
  ${reachMe(f)}
`;

export const voicemail: FrenchNotes = {
  withdraw: message(decided, cancel),
  'keep-door-open': message(decided, cancel, (f) => !f.reason && door(f)),
  'redirect-earlier': message(
    decidedToTurn,
    cancel,
    (f) => say`En revanche, ${earlier(f)} m'intéresse toujours, et je ${f.vous} pose la question par e-mail.`,
    true,
  ),
  'redirect-direction': message(
    decidedToTurn,
    cancel,
    (f) => say`En revanche, j'aimerais vraiment ${wanted(f)}, et je ${f.vous} pose la question par e-mail.`,
    true,
  ),
  'decline-offer': message(
    (f) =>
      f.isAgency
        ? say`J'ai décidé de décliner ${theOffer(f)}`
        : say`Merci pour ${f.form('votre offre', "l'offre")}, que j'ai décidé de décliner`,
    tellThem,
  ),
  'take-back': message(
    (f) => say`Après avoir accepté le poste, je reviens sur ma décision et je ne rejoindrai pas ${joined(f)}`,
    tellThem,
    () => say`Toutes mes excuses pour ce revirement.`,
  ),
  pause: { warm: postponement, formal: postponement, brief: postponement },
};
