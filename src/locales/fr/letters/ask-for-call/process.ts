import { letter, say, spare, subjects } from '../template.ts';
import {
  enjoyedAndThanks,
  haveYouGotTime,
  myInterview,
  orAnotherTime,
  thanksSoFar,
  understandOrTalk,
  whenFree,
} from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${enjoyedAndThanks(f) ?? thanksSoFar(f)}
  Avant ${myInterview(f)}, j'aimerais ${understandOrTalk(f)}.
  ${f.form('Auriez-vous', 'Aurais-tu')} un quart d'heure pour en parler au téléphone ?

  ${whenFree(f)}
  ${orAnotherTime(f)}

  ${f.cordially}
`;

const warmQuestionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} avant ${myInterview(f)} ?
  J'aimerais ${understandOrTalk(f)}, et ce sera plus simple de vive voix.

  ${whenFree(f)}
  ${spare(1)`Si un appel est difficile à caser, quelques lignes par e-mail m'aideraient tout autant.`}
  ${enjoyedAndThanks(f) ?? spare(2)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Serait-il possible de nous entretenir un quart d'heure par téléphone avant ${myInterview(f)} ?
  Je souhaiterais ${understandOrTalk(f)}.

  ${whenFree(f)}
  ${orAnotherTime(f)}
  ${enjoyedAndThanks(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} avant ${myInterview(f)} ?
  J'aimerais ${understandOrTalk(f)}.
  ${whenFree(f)}
  ${f.slots && say`Sinon, je m'adapterai à ${f.form('vos', 'tes')} disponibilités.`}
  ${spare(1)`Si ${f.form('vous préférez', 'tu préfères')} répondre par écrit, cela me convient aussi.`}
  ${enjoyedAndThanks(f)}

  ${f.bye('Merci')}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} avant ${myInterview(f)} ?
  J'aimerais ${understandOrTalk(f)}.
  ${whenFree(f)}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}

  ${haveYouGotTime(f)} avant ${myInterview(f)} ?
  J'aimerais ${understandOrTalk(f)}.
  ${f.slots && spare(3)`Je suis disponible ${f.slots}.`}
  ${spare(1)`Merci beaucoup.`}
`;

/** To an employer, before the next interview or another step. */
export const process: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          f.rounds && say`Un appel avant l'entretien ${f.role} ${f.rounds.first} ?`,
          say`Un appel au sujet du poste de ${f.role} ?`,
          say`Un appel avant l'entretien ${f.role} ?`,
          say`Appel : ${f.role}`,
        )
      : subjects(
          f.rounds && say`Un appel avant l'entretien ${f.rounds.first} ?`,
          say`Un quart d'heure au téléphone ?`,
        ),
  email: { warm: [warm, warmQuestionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
};
