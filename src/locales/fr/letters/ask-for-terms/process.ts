import { enjoyed } from '../parts.ts';
import { letter, say, subjects } from '../template.ts';
import { byPhone, byPhoneFormal, condition, helpToKnow } from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Avant d'aller plus loin pour ${f.thePost}, j'aimerais vérifier un point avec ${f.form('vous', 'toi')}.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  Est-ce envisageable de ${f.form('votre', 'ton')} côté ?
  Si oui, je poursuis avec plaisir ; sinon, autant le savoir maintenant qu'à la fin.

  ${helpToKnow(f)}
  ${byPhone(f)}

  ${enjoyed(f)}

  ${f.cordially}
`;

const warmQuestionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une question sur ${f.thePost}, et je préfère la poser avant que ${f.form('vous y passiez', 'tu y passes')} plus de temps.
  ${f.form('Pensez-vous', 'Penses-tu')} pouvoir proposer ${condition(f)} ?
  Avec cela, je dirais oui à une offre ; sans cela, ce serait difficile.

  ${helpToKnow(f)}
  ${byPhone(f)}

  ${enjoyed(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Avant d'aller plus loin pour ${f.thePost}, je souhaiterais ${f.form('vous soumettre', 'te soumettre')} un point.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  Serait-ce envisageable ?
  Si c'est le cas, je souhaite poursuivre ; dans le cas contraire, mieux vaut que nous le sachions dès maintenant.

  ${helpToKnow(f)}
  ${byPhoneFormal(f)}
  ${enjoyed(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Une question sur ${f.thePost} avant d'aller plus loin : pour dire oui, il me faudrait ${condition(f)}.
  Est-ce envisageable ?
  Si oui, je poursuis avec plaisir ; sinon, autant le savoir maintenant.
  ${helpToKnow(f)}
  ${byPhone(f)}

  ${f.briefly}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Une question sur ${f.thePost} : pour dire oui à une offre, il me faudrait ${condition(f)}.
  Est-ce envisageable ?
  ${helpToKnow(f)}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Avant d'aller plus loin, j'aimerais vérifier un point avec ${f.form('vous', 'toi')}.
  Pour accepter une offre, il me faudrait ${condition(f)}.
  Est-ce envisageable de ${f.form('votre', 'ton')} côté ?

  Si oui, je poursuis avec plaisir.
  Sinon, autant le savoir maintenant qu'à la fin.
  ${helpToKnow(f)}
  Je comprends très bien qu'il faille d'abord en parler en interne.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

/** To an employer that has not made an offer yet. */
export const process: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(say`Une question sur le poste de ${f.role}`, say`Une question : ${f.role}`)
      : subjects(say`Une question sur les conditions du poste`),
  email: { warm: [warm, warmQuestionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
