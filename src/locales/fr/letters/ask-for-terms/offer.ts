import { enjoyed } from '../parts.ts';
import { letter, say, subjects } from '../template.ts';
import { answerDue, byPhone, byPhoneFormal, condition } from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup${f.who && say`, à ${f.form('vous', 'toi')} comme à ${f.who},`} de m'avoir proposé ${f.thePost}.
  J'ai très envie de dire oui, et tout me convient dans ${f.form('votre offre', "l'offre")}, à un point près.
  ${f.form('Pourriez-vous', 'Pourrais-tu')} envisager ${condition(f)} ?
  Dans ce cas, j'accepterais tout de suite.

  ${answerDue(f)}
  ${byPhone(f)}

  ${enjoyed(f)}
  J'espère vraiment que nous pourrons nous mettre d'accord.

  ${f.cordially}
`;

const warmYesFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  J'aimerais accepter ${f.form('votre offre', "l'offre")}${f.forThePost}, et il ne reste qu'un point à régler.
  Tout me convient par ailleurs, et avec ${condition(f)}, ce serait oui tout de suite.
  ${f.form('Pensez-vous', 'Penses-tu')} que ce soit possible ?

  ${answerDue(f)}
  ${byPhone(f)}

  Merci beaucoup pour cette proposition.
  ${enjoyed(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie de m'avoir proposé ${f.thePost}.
  Je souhaiterais accepter cette offre, à une condition : ${condition(f)}.
  ${f.form('Vous serait-il', 'Te serait-il')} possible d'y répondre favorablement ?
  Tous les autres points me conviennent, et j'accepterais alors sans attendre.

  ${answerDue(f)}
  ${byPhoneFormal(f)}
  ${enjoyed(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}.
  Tout me convient, à un point près.
  Il me faudrait ${condition(f)}.
  Est-ce possible ?
  Si oui, j'accepte tout de suite.
  ${answerDue(f)}
  ${byPhone(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}.
  J'ai envie de dire oui, et il me faudrait pour cela ${condition(f)}.
  Est-ce possible ?
  ${f.deadline ? answerDue(f) : say`Tout le reste me convient.`}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci pour ${f.form('votre offre', "l'offre")}.
  J'accepterais avec ${condition(f)}.
  Est-ce possible ?
  ${f.deadline && say`Je dois donner ma réponse d'ici au ${f.deadline}.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci pour ${f.form('votre offre', "l'offre")}.
  J'ai envie de dire oui, et tout me convient, à un point près.
  Il me faudrait ${condition(f)}.
  Est-ce que ce serait possible ?

  Dans ce cas, j'accepterais tout de suite.
  ${answerDue(f)}
  Je comprends très bien qu'il faille d'abord en parler en interne.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

/** To an employer that has made an offer. */
export const offer: FrenchMail = {
  subject: (f) =>
    f.role
      ? subjects(
          say`${f.form('Votre offre', "L'offre")} pour le poste de ${f.role} : une question`,
          say`Votre offre de ${f.role} : une question`,
          say`Une question : ${f.role}`,
        )
      : subjects(say`Une question sur ${f.form('votre offre', "l'offre")}`),
  email: { warm: [warm, warmYesFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
