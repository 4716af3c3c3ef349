import { towards } from '../redirect-direction/parts.ts';
import { because, letter, say, spare } from '../template.ts';
import { tellThem } from './parts.ts';
import type { FrenchLetter, FrenchNote, FrenchNotes, LetterFacts } from '../facts.ts';
import type { Line } from '../template.ts';

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */

/** A reply on the phone needs no greeting. */
const hi = (f: LetterFacts) => f.channel !== 'phone' && f.hi;
const dear = (f: LetterFacts) => f.channel !== 'phone' && f.dear;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged: FrenchLetter = (f) => letter`
  ${hi(f)}

  Ma décision est définitive, et je ne souhaite pas en discuter.
  Merci de considérer l'affaire comme close.

  ${f.bye('Salutations')}
`;

const tell = (f: LetterFacts) => {
  const line = tellThem(f);
  return line && spare(2)`${line}`;
};

/** What was decided about: “ concernant le poste de Data engineer” */
const about = (f: LetterFacts) => say` concernant ${f.thePost}${f.isAgency && f.at}`;

/** The replies in each tone, around what the decision is about and what is said after it. */
const reply = (
  what: (f: LetterFacts) => Line | undefined,
  after: (f: LetterFacts) => Line | undefined | false,
  formalAfter = after,
): FrenchNote => ({
  warm: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${hi(f)}

        Merci pour ${f.form('votre', 'ton')} message, qui me touche.
        Ma décision${what(f)} reste toutefois la même.
        ${tell(f)}

        ${after(f)}

        ${f.cordially}
      `,
  formal: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${dear(f)}

        ${spare(3)`Je ${f.vous} remercie de ${f.form('votre', 'ton')} message.`}
        Après y avoir repensé, je maintiens ma décision${what(f)}.
        ${tell(f)}

        ${formalAfter(f)}

        ${f.sincerely}
      `,
  brief: (f) =>
    f.wasWronged
      ? wronged(f)
      : letter`
        ${hi(f)}

        Merci de ${f.form('votre', 'ton')} message, mais je m'en tiens à ma décision${what(f)}.
        ${tell(f)}
        ${after(f)}

        ${f.briefly}
      `,
});

/** What stays possible, where the door is open. */
function open(f: LetterFacts): Line {
  if (f.hasOtherJob) return because('otherJob')`J'espère que nos chemins se croiseront à nouveau.`;
  if (f.isLife)
    return because('situation')`Je reprendrais volontiers contact quand ma situation le permettra.`;
  return f.future
    ? say`${f.isAgency ? say`S'ils recrutent` : say`Si vous recrutez`} un jour pour ${f.future}, un message de ${f.form('votre', 'ta')} part me ferait très plaisir.`
    : say`J'aimerais tout de même que nous restions en contact.`;
}

const goodbye = (f: LetterFacts) =>
  f.isAgency
    ? say`${f.form('Votre', 'Ton')} aide m'a été précieuse.`
    : say`Je ${f.vous} souhaite de trouver rapidement la bonne personne.`;

export const holdFirm: FrenchNotes = {
  withdraw: reply(about, goodbye, () => undefined),
  'keep-door-open': reply(about, open),
  'redirect-earlier': reply(
    about,
    (f) =>
      say`Si ${f.earlierRole ? say`le poste de ${f.earlierRole}` : say`l'autre poste`} est un jour à pourvoir, un message de ${f.form('votre', 'ta')} part me ferait très plaisir.`,
  ),
  'redirect-direction': reply(about, (f) =>
    f.direction
      ? say`J'aimerais toujours ${towards(f.direction)} : si un poste de ce type se présente, un message de ${f.form('votre', 'ta')} part me ferait très plaisir.`
      : undefined,
  ),
  'decline-offer': reply(
    () => say` de décliner l'offre`,
    (f) => f.isAgency && say`${f.form('Votre', 'Ton')} aide m'a été précieuse.`,
    () => undefined,
  ),
  'take-back': reply(
    (f) => say` de ne pas rejoindre ${f.company ?? say`l'entreprise`}`,
    () => say`Je sais que ce n'est pas la réponse espérée, et je le regrette.`,
  ),
};
