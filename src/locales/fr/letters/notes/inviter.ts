import { earlier, earlierInShort } from '../redirect-earlier/parts.ts';
import { wanted } from '../redirect-direction/parts.ts';
import { letter, say, spare } from '../template.ts';
import { door, leaving, leavingToTurn, reason } from './parts.ts';
import type { FrenchLetter, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */

/** What whoever arranges the interviews has been asked. */
const arranged = (f: LetterFacts): Line | undefined => {
  if (!f.rounds) return undefined;
  return f.contact
    ? spare(2)`J'ai demandé à ${f.contact} d'annuler ${f.rounds}.`
    : spare(2)`J'ai demandé l'annulation de ${f.rounds}.`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de ${f.toWithdraw}.
  ${arranged(f)}

  ${f.bye('Salutations')}
`;

/** How a text message begins. */
const directly = (f: LetterFacts) =>
  f.isText ? say`Je tenais à ${f.vous} l'annoncer directement` : undefined;

/** The notes in each tone, around what was decided and what follows from it. */
const note = (
  decision: (f: LetterFacts) => Line,
  after: (f: LetterFacts) => Line | undefined = () => undefined,
): FrenchNote => ({
  warm: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.hi}

        ${directly(f) ?? say`C'est ${f.form("vous qui m'aviez", "toi qui m'avais")} proposé cet entretien, et je tenais à ${f.vous} l'annoncer directement`} : ${decision(f)}.
        ${reason(f)}
        ${arranged(f)}

        ${after(f)}
        ${spare(1)`Merci d'avoir pensé à moi.`}

        ${f.cordially}
      `,
  formal: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.dear}

        ${directly(f) ?? say`À la suite de ${f.form('votre', 'ton')} invitation, je tenais à ${f.vous} l'annoncer directement`} : ${decision(f)}.
        ${reason(f)}
        ${arranged(f)}

        ${after(f)}
        ${spare(1)`Je ${f.vous} remercie d'avoir pensé à moi.`}

        ${f.sincerely}
      `,
  brief: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${f.hi}

        ${directly(f) ?? say`Un mot pour ${f.form('vous', 'toi')} aussi, puisque l'invitation venait de ${f.form('vous', 'toi')}`} : ${decision(f)}.
        ${reason(f)}
        ${arranged(f)}
        ${after(f)}
        ${spare(1)`Merci d'avoir pensé à moi.`}

        ${f.briefly}
      `,
});

export const inviter: FrenchNotes = {
  withdraw: note(leaving),
  'keep-door-open': note(leaving, door),
  'redirect-earlier': note(leavingToTurn, (f) =>
    f.isText
      ? say`J'ai aussi demandé si ${earlierInShort(f)} était à pourvoir.`
      : say`En revanche, ${earlier(f)} m'intéresse toujours, et j'ai demandé s'il était à pourvoir.`,
  ),
  'redirect-direction': note(leavingToTurn, (f) =>
    f.isText
      ? say`J'aimerais plutôt ${wanted(f)}.`
      : say`En revanche, j'aimerais ${wanted(f)}, et j'ai demandé si un poste de ce type était prévu.`,
  ),
};
