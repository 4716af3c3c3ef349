import { letter, say, spare, subjects } from '../template.ts';
import { haveYouGotTime, orAnotherTime, understandOrTalk, whenFree } from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} ces jours-ci ?
  Maintenant que j'ai accepté l'offre, j'aimerais ${understandOrTalk(f)}, et ce sera plus simple de vive voix.

  ${whenFree(f)}
  ${orAnotherTime(f)}

  ${f.cordially}
`;

const warmReasonFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Maintenant que j'ai accepté ${f.thePost}, j'aimerais ${f.unclear ? say`mieux comprendre ${f.unclear}` : say`en parler avec ${f.form('vous', 'toi')}`}.
  Pourrions-nous prendre un quart d'heure au téléphone ?

  ${whenFree(f)}
  ${spare(1)`Si un appel est difficile à caser, quelques lignes par e-mail m'aideraient tout autant.`}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Serait-il possible de nous entretenir un quart d'heure par téléphone ?
  Maintenant que j'ai accepté l'offre, je souhaiterais ${understandOrTalk(f)}.

  ${whenFree(f)}
  ${orAnotherTime(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} ?
  Maintenant que j'ai accepté l'offre, j'aimerais ${understandOrTalk(f)}.
  ${whenFree(f)}
  ${spare(1)`Si ${f.form('vous préférez', 'tu préfères')} répondre par écrit, cela me convient aussi.`}

  ${f.bye('Merci')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} ?
  Maintenant que j'ai accepté l'offre, j'aimerais ${understandOrTalk(f)}.
  ${f.slots && spare(3)`Je suis disponible ${f.slots}.`}
`;

/** To an employer whose offer has been accepted, and who knows of no doubt. */
export const accepted: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(say`Un appel au sujet du poste de ${f.role} ?`, say`Appel : ${f.role}`)
      : subjects(say`Un quart d'heure au téléphone ?`),
  email: { warm: [warm, warmReasonFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
};
