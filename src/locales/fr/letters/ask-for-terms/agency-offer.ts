import { theClient } from '../parts.ts';
import { letter, say, spare, subjects } from '../template.ts';
import { answerDue, condition } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** “Pourriez-vous demander à Priya …” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)}`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai bien reçu l'offre${f.ofCompany}${f.forThePost}.
  J'ai très envie de dire oui, et tout me convient, à un point près.
  ${f.form('Pourriez-vous', 'Pourrais-tu')} remercier ${theClient(f)} et demander s'il serait possible d'avoir ${condition(f)} ?
  Dans ce cas, j'accepterais tout de suite.

  ${answerDue(f)}
  Nous pouvons d'abord en parler ensemble par téléphone, si ${f.form('vous voulez', 'tu veux')}.
  ${spare(1)`Merci d'avoir présenté ma candidature.`}

  ${f.cordially}
`;

const warmConditionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Avec ${condition(f)}, j'accepterais tout de suite l'offre${f.ofCompany}${f.forThePost}.
  Tout le reste me convient.
  ${f.form('Pourriez-vous', 'Pourrais-tu')} leur en parler, avec mes remerciements pour l'offre ?

  ${answerDue(f)}
  Si ${f.form('vous préférez', 'tu préfères')} en discuter d'abord avec moi, je suis joignable par téléphone.

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  J'ai bien reçu l'offre${f.ofCompany}${f.forThePost} et ${f.vous} prie de bien vouloir transmettre mes remerciements.
  Je souhaiterais l'accepter, à une condition : ${condition(f)}.
  ${f.form('Pourriez-vous', 'Pourrais-tu')} soumettre ce point à ${theClient(f)} ?
  C'est le seul changement que je demande, et j'accepterais tout de suite.

  ${answerDue(f)}
  Je reste à ${f.form('votre', 'ta')} disposition pour en parler par téléphone.

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  J'accepterais l'offre${f.ofCompany}${f.forThePost} avec ${condition(f)}, et c'est la seule chose que je demande.
  ${couldYouAsk(f)} si c'est possible, avec mes remerciements pour l'offre ?
  ${answerDue(f)}
  Je suis joignable par téléphone, si c'est plus simple pour ${f.form('vous', 'toi')}.

  ${f.briefly}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  J'accepterais l'offre${f.ofCompany} avec ${condition(f)}.
  ${couldYouAsk(f)} si c'est possible ?
  ${f.deadline && say`Je dois donner ma réponse d'ici au ${f.deadline}.`}
  ${spare(1)`Merci beaucoup.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai envie d'accepter l'offre${f.ofCompany}, et tout me convient, à un point près.
  Il me faudrait ${condition(f)}.
  ${couldYouAsk(f)} si ce serait possible ?

  Dans ce cas, j'accepterais tout de suite.
  ${answerDue(f)}
  Et merci de transmettre mes remerciements pour l'offre.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** To an agency whose client has made an offer. */
export const agencyOffer: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          say`L'offre${f.ofCompany} pour le poste de ${f.role} : une question`,
          say`L'offre pour le poste de ${f.role} : une question`,
          say`Une question : ${f.role}`,
        )
      : subjects(say`Une question sur l'offre${f.ofCompany}`, say`Une question sur l'offre`),
  email: { warm: [warm, warmConditionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
