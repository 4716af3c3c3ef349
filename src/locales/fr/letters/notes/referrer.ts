import { earlier, earlierInShort } from '../redirect-earlier/parts.ts';
import { wanted } from '../redirect-direction/parts.ts';
import { letter, say, spare } from '../template.ts';
import { joined, leaving, leavingToTurn, reason } from './parts.ts';
import type { FrenchLetter, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** To the person who referred the candidate, before they hear it from somebody else. */

/** Who hears it next. */
const them = (f: LetterFacts) => f.contact ?? say`l'équipe de recrutement`;

/** “Je préviens Priya juste après.” */
const nextTo = (f: LetterFacts) => spare(2)`Je préviens ${them(f)} juste après.`;

const thanks = (f: LetterFacts) => say`Merci encore pour ${f.form('votre', 'ta')} recommandation.`;
const thanksFormal = (f: LetterFacts) =>
  say`Je ${f.vous} remercie encore de ${f.form('votre', 'ta')} recommandation.`;

/** The notes in each tone, around what was decided and what follows from it. */
const note = (
  decision: (f: LetterFacts) => Line,
  after: (f: LetterFacts) => Line | undefined = () => undefined,
): FrenchNote => {
  const warm: FrenchLetter = (f) => letter`
    ${f.hi}

    ${f.isText ? say`Je tenais à ${f.vous} prévenir d'abord` : say`Je tenais à ${f.vous} prévenir avant tout le monde`} : ${decision(f)}.
    ${reason(f)}
    ${after(f)}
    ${nextTo(f)}

    ${thanks(f)}

    ${f.cordially}
  `;
  return {
    warm,
    formal: (f) => letter`
      ${f.dear}

      ${f.isText ? say`Je tenais à ${f.vous} prévenir d'abord` : say`${f.form('Vous aviez', 'Tu avais')} recommandé ma candidature, et je souhaitais ${f.vous} prévenir avant tout le monde`} : ${decision(f)}.
      ${reason(f)}
      ${after(f)}
      ${nextTo(f)}

      ${thanksFormal(f)}

      ${f.sincerely}
    `,
    brief: (f) => letter`
      ${f.hi}

      ${f.isText ? say`Je tenais à ${f.vous} prévenir d'abord` : say`Un mot pour ${f.vous} prévenir avant tout le monde`} : ${decision(f)}.
      ${reason(f)}
      ${after(f)}
      ${thanks(f)}

      ${f.briefly}
    `,
  };
};

/** What stays of interest; without another job it is for the company to hear. */
const open = (f: LetterFacts): Line | undefined => {
  if (f.hasOtherJob) return spare(3)`J'espère que l'occasion de travailler ensemble se représentera.`;
  return f.future && spare(3)`J'aimerais aussi que l'on pense à moi pour ${f.future}.`;
};

/** “J'ai décidé de décliner l'offre”; the reader is not the one who made it. */
const declines = (f: LetterFacts) => say`j'ai décidé de décliner l'offre${f.forThePost}`;

const takesBack = (f: LetterFacts) =>
  say`après avoir accepté ${f.thePost}, je reviens sur ma décision et je ne rejoindrai pas ${joined(f)}`;

export const referrer: FrenchNotes = {
  withdraw: note(leaving),
  'keep-door-open': note(leaving, open),
  'redirect-earlier': note(leavingToTurn, (f) =>
    f.isText
      ? say`Je demande aussi si ${earlierInShort(f)} est à pourvoir.`
      : say`En revanche, ${earlier(f)} m'intéresse toujours, et je vais demander s'il est à pourvoir.`,
  ),
  'redirect-direction': note(leavingToTurn, (f) =>
    f.isText
      ? say`J'aimerais plutôt ${wanted(f)}.`
      : say`En revanche, j'aimerais ${wanted(f)}, et je vais demander si un poste de ce type est prévu.`,
  ),
  'decline-offer': note(declines),
  'take-back': note(
    takesBack,
    (f) =>
      spare(
        3,
      )`Je sais que ${f.form('vous aviez', 'tu avais')} soutenu ma candidature, et je ${f.form('vous en', "t'en")} demande pardon.`,
  ),
};
