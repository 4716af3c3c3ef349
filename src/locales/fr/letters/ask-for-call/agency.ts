import { because, letter, say, spare, subjects } from '../template.ts';
import { myInterview } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** “avec Priya”, or “avec quelqu'un de chez Northwind” */
const withClient = (f: LetterFacts) =>
  f.client
    ? say`avec ${f.client}${f.at}`
    : f.company
      ? say`avec quelqu'un de chez ${f.company}`
      : say`avec l'entreprise`;

/** “ avant mon entretien du 2 décembre”, “ avant que je donne ma réponse”, or nothing after a yes */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  return f.hasOffer ? because('situation')` avant que je donne ma réponse` : say` avant ${myInterview(f)}`;
};

/** Ends “J'aimerais …”. */
const understandOrTalk = (f: LetterFacts) => {
  if (f.unclear) return say`mieux comprendre ${f.unclear}`;
  return f.hasOffer ? because('situation')`parler de l'offre` : say`en savoir un peu plus sur ${f.thePost}`;
};

/** “J'aimerais”, or “Maintenant que j'ai accepté, j'aimerais” */
const idLikeTo = (f: LetterFacts) =>
  f.hasAccepted ? because('situation')`Maintenant que j'ai accepté, j'aimerais` : say`J'aimerais`;

const thanksForOffer = (f: LetterFacts) =>
  f.hasOffer &&
  because(
    'situation',
  )`Merci de transmettre mes remerciements à ${f.company ?? say`l'entreprise`} pour son offre.`;

const myAnswer = (f: LetterFacts) =>
  f.hasOffer &&
  f.deadline &&
  because('situation')`${f.form('Vous aurez', 'Tu auras')} ma réponse d'ici au ${f.deadline}.`;

const whenFree = (f: LetterFacts) =>
  f.slots ? say`Je suis disponible ${f.slots}.` : say`Je m'adapterai volontiers au moment qui conviendra.`;

const couldYouArrange = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} m'organiser un appel d'un quart d'heure ${withClient(f)}${before(f)} ?`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksForOffer(f)}
  ${couldYouArrange(f)}
  ${idLikeTo(f)} ${understandOrTalk(f)}.
  ${spare(2)`Si ${f.form('vous pouvez', 'tu peux')} m'éclairer, un appel avec ${f.form('vous', 'toi')} m'aiderait tout autant.`}

  ${whenFree(f)}
  ${myAnswer(f)}
  ${!f.hasOffer && spare(1)`Merci d'avoir présenté ma candidature.`}

  ${f.cordially}
`;

const warmToYou: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksForOffer(f)}
  ${f.form('Auriez-vous', 'Aurais-tu')} un quart d'heure pour parler ${f.ofThePost}${f.at}${before(f)} ?
  ${idLikeTo(f)} ${understandOrTalk(f)}.

  ${whenFree(f)}
  Si ${f.client ?? f.company ?? say`l'entreprise`} est mieux à même de me répondre, un contact direct m'irait aussi très bien.
  ${myAnswer(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${thanksForOffer(f)}
  ${couldYouArrange(f)}
  ${f.hasAccepted ? because('situation')`Maintenant que j'ai accepté, je souhaiterais` : say`Je souhaiterais`} ${understandOrTalk(f)}.

  ${whenFree(f)}
  ${myAnswer(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksForOffer(f)}
  ${couldYouArrange(f)}
  ${idLikeTo(f)} ${understandOrTalk(f)}.
  ${spare(2)`Un appel avec ${f.form('vous', 'toi')} m'aiderait tout autant.`}
  ${whenFree(f)}
  ${myAnswer(f)}

  ${f.bye('Merci')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  ${couldYouArrange(f)}
  J'aimerais ${understandOrTalk(f)}.
  ${f.slots && spare(3)`Je suis disponible ${f.slots}.`}
  ${spare(1)`Merci beaucoup.`}
`;

/** To the agency that put the candidate forward: to arrange a call with its client, or to talk itself. */
export const agency: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          f.at && say`Un appel au sujet du poste de ${f.role}${f.at} ?`,
          say`Un appel au sujet du poste de ${f.role} ?`,
          say`Appel : ${f.role}`,
        )
      : subjects(f.at && say`Un appel au sujet du poste${f.at} ?`, say`Un appel au sujet du poste ?`),
  email: { warm: [warm, warmToYou], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
};
