import { alsoThank } from '../parts.ts';
import { letter, say, spare, subjects } from '../template.ts';
import {
  enjoyedAndThanks,
  haveYouGotTime,
  myAnswer,
  orAnotherTime,
  understandOrTalkOffer,
  whenFree,
} from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup pour ${f.form('votre offre', "l'offre")}.
  ${haveYouGotTime(f)} avant que je ${f.vous} donne ma réponse ?
  J'aimerais ${understandOrTalkOffer(f)}, et ce sera plus simple de vive voix.

  ${whenFree(f)}
  ${orAnotherTime(f)}
  ${myAnswer(f)}

  ${enjoyedAndThanks(f) ?? alsoThank(f)}

  ${f.cordially}
`;

const warmReasonFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}.
  ${enjoyedAndThanks(f)}
  Avant de ${f.vous} répondre, j'aimerais ${understandOrTalkOffer(f)}.
  Pourrions-nous prendre un quart d'heure au téléphone ?

  ${whenFree(f)}
  ${spare(1)`Si un appel est difficile à caser, quelques lignes par e-mail m'aideraient tout autant.`}
  ${myAnswer(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie de m'avoir proposé ${f.thePost}.
  Serait-il possible de nous entretenir un quart d'heure par téléphone avant que je ${f.vous} donne ma réponse ?
  Je souhaiterais ${understandOrTalkOffer(f)}.

  ${whenFree(f)}
  ${orAnotherTime(f)}
  ${myAnswer(f)}
  ${enjoyedAndThanks(f) ?? alsoThank(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup pour ${f.form('votre offre', "l'offre")}.
  ${haveYouGotTime(f)} avant que je ${f.vous} réponde ?
  J'aimerais ${understandOrTalkOffer(f)}.
  ${whenFree(f)}
  ${orAnotherTime(f)}
  ${myAnswer(f)}
  ${enjoyedAndThanks(f)}

  ${f.briefly}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci pour ${f.form('votre offre', "l'offre")}.
  ${haveYouGotTime(f)} avant que je ${f.vous} réponde ?
  J'aimerais ${understandOrTalkOffer(f)}.
  ${f.slots && spare(3)`Je suis disponible ${f.slots}.`}
  ${f.deadline && say`${f.form('Vous aurez', 'Tu auras')} ma réponse d'ici au ${f.deadline}.`}
`;

/** To an employer that waits for an answer to its offer. */
export const offer: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          say`Un appel au sujet de l'offre pour le poste de ${f.role} ?`,
          say`Un appel au sujet du poste de ${f.role} ?`,
          say`Appel : ${f.role}`,
        )
      : subjects(say`Un appel au sujet de ${f.form('votre offre', "l'offre")} ?`),
  email: { warm: [warm, warmReasonFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
};
