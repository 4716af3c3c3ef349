import {
  cancelBrief,
  decided,
  decidedInShort,
  decidedToTurn,
  ifRoom,
  lower,
  otherApplication,
  tellAndCancelPlease,
  theClient,
  travelAndTask,
} from '../parts.ts';
import { because, say, spare } from '../template.ts';
import type { Line } from '../template.ts';
import type { LetterFacts } from '../facts.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** The decision to leave with what decided it, after a colon and without its full stop. */
export const leaving = (f: LetterFacts): Line => lower(f.isText ? decidedInShort(f) : decided(f));

/** The same where other work is asked about. */
export const leavingToTurn = (f: LetterFacts): Line => lower(decidedToTurn(f));

/** Why, in the candidate's own words. */
export const reason = (f: LetterFacts) => f.reason && spare(4)`${f.reason}.`;

/** The interviews that are off; an agency is also asked to tell its client. */
export const cancel = (f: LetterFacts) => (f.isAgency ? tellAndCancelPlease(f) : cancelBrief(f));

/** What else is called off, and the application that stands. */
export function rest(f: LetterFacts): Line | undefined {
  const also = travelAndTask(f) || undefined;
  const other = otherApplication(f);
  return also && other ? spare(3)`${also} ${other}` : ifRoom(3, also ?? other);
}

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line {
  if (f.hasOtherJob) return spare(2, 'company')`J'espère que nos chemins se croiseront à nouveau.`;
  if (f.isLife)
    return spare(2, 'situation')`Je reprendrais volontiers contact quand ma situation le permettra.`;
  if (f.future)
    return spare(
      2,
    )`${f.isAgency ? say`S'ils recrutent` : say`Si vous recrutez`} un jour pour ${f.future}, un message de ${f.form('votre', 'ta')} part me ferait très plaisir.`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`Si les conditions évoluent un jour, j'en reparlerai volontiers.`;
  return spare(2, 'company')`J'aimerais que nous restions en contact.`;
}

/** “l'offre pour le poste de Data engineer”; to an agency with the company. A script has named the role already. */
export const theOffer = (f: LetterFacts): Line =>
  say`${f.isAgency ? say`l'offre${f.ofCompany}` : say`${f.form('votre offre', "l'offre")}`}${f.channel !== 'phone' && f.forThePost}`;

/** “Northwind”, or “votre équipe”: what somebody who takes back a yes will not join. */
export const joined = (f: LetterFacts) => f.company ?? say`l'entreprise`;

/** To an agency: “Merci de prévenir Priya.” */
export const tellThem = (f: LetterFacts) => f.isAgency && say`Merci de prévenir ${theClient(f)}.`;

/** A note that reads well without the first message. */
export const inCase = (f: LetterFacts) =>
  f.isText ? say`Pour rappel` : say`Au cas où mon message ne ${f.vous} serait pas parvenu`;

/** The end of what is said on an answering machine. */
export const reachMe = (f: LetterFacts) =>
  say`Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, et je reste joignable sur mon portable.`;

export const reachMeFormal = (f: LetterFacts) =>
  say`Je ${f.vous} le confirme par e-mail et je reste joignable sur mon portable.`;

/** The fact about another job that the reader was told. */
export const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')` pour accepter un autre poste`
    : f.isStaying
      ? because('otherJob')` pour rester dans mon entreprise`
      : undefined;
