import { theClient } from '../parts.ts';
import { letter, say, spare, subjects } from '../template.ts';
import { condition, helpToKnow } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** “Pourriez-vous demander à Priya si ce serait envisageable ?” */
const couldYouAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si ce serait envisageable ?`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Avant d'aller plus loin pour ${f.thePost}${f.at}, j'aimerais vérifier un point.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}
  Si oui, je poursuis avec plaisir ; sinon, autant le savoir tous maintenant.

  ${helpToKnow(f)}
  Nous pouvons d'abord en parler ensemble par téléphone, si ${f.form('vous voulez', 'tu veux')}.
  ${spare(1)`Merci d'avoir présenté ma candidature.`}

  ${f.cordially}
`;

const warmQuestionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une question sur ${f.thePost}${f.at}, et je préfère la poser avant que chacun y passe plus de temps.
  Pour dire oui à une offre, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}

  ${helpToKnow(f)}
  Si ${f.form('vous connaissez', 'tu connais')} déjà la réponse, je suis joignable par téléphone.

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Avant d'aller plus loin pour ${f.thePost}${f.at}, je souhaiterais ${f.form('vous soumettre', 'te soumettre')} un point.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}

  ${helpToKnow(f)}
  Je reste à ${f.form('votre', 'ta')} disposition pour en parler par téléphone.

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Pour dire oui à une offre pour ${f.thePost}${f.at}, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}
  Si oui, je poursuis avec plaisir ; sinon, autant que chacun le sache dès maintenant.
  ${helpToKnow(f)}

  ${f.bye('Merci')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Pour dire oui à une offre pour ${f.thePost}${f.at}, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}
  ${helpToKnow(f)}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Avant d'aller plus loin${f.at}, j'aimerais vérifier un point.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  ${couldYouAsk(f)}

  Si oui, je poursuis avec plaisir.
  Sinon, autant le savoir maintenant qu'à la fin.
  ${helpToKnow(f)}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** To an agency whose client has not made an offer yet. */
export const agencyProcess: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          say`Une question sur le poste de ${f.role}${f.at}`,
          say`Une question sur le poste de ${f.role}`,
          say`Une question : ${f.role}`,
        )
      : subjects(say`Une question sur le poste${f.at}`, say`Une question sur le poste`),
  email: { warm: [warm, warmQuestionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
