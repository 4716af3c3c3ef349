import { alsoThank, passThanksOn, reason, theClient } from '../parts.ts';
import { letter, say, spare, subjects } from '../template.ts';
import type { FrenchLetter, FrenchLetters, FrenchMail, LetterFacts } from '../facts.ts';

/** Takes an acceptance back (domain, section 2, row 2). */

const subject: FrenchMail['subject'] = (f) =>
  f.role
    ? subjects(
        f.company && say`Je renonce au poste de ${f.role}${f.at}`,
        say`Je renonce au poste de ${f.role}`,
        say`Retrait du poste de ${f.role}`,
      )
    : subjects(say`Je renonce au poste que j'avais accepté`);

/** “Après avoir accepté le poste de Data engineer, je reviens sur ma décision et je ne rejoindrai pas Northwind.” */
const takesBack = (f: LetterFacts) =>
  say`Après avoir accepté ${f.thePost}, je reviens sur ma décision et je ne rejoindrai pas ${f.company ?? say`votre équipe`}.`;

/** The same to an agency. */
const takesBackThere = (f: LetterFacts) =>
  say`Après avoir accepté ${f.thePost}, je reviens sur ma décision et je ne rejoindrai pas ${f.company ?? say`l'entreprise`}.`;

/** The same on the phone, where the greeting has named the role. */
const takesBackAloud = (f: LetterFacts) =>
  say`Après avoir accepté le poste, je reviens sur ma décision et je ne rejoindrai pas ${f.company ?? (f.isAgency ? say`l'entreprise` : say`votre équipe`)}.`;

/** “S'il me reste quelque chose à vous rendre, pourriez-vous me dire où l'envoyer ?” */
const toReturn = (f: LetterFacts) =>
  say`S'il me reste quelque chose à ${f.form('vous rendre', 'te rendre')}, ${f.form('pourriez-vous', 'pourrais-tu')} me dire où l'envoyer ?`;

const byPhone = (f: LetterFacts) =>
  say`Nous pouvons aussi nous appeler, si ${f.form('vous préférez', 'tu préfères')} en parler de vive voix.`;

/** “Je n'oublie pas la confiance que vous m'aviez accordée, ni mes échanges avec Sam et Lena, et je vous en remercie.” */
const forTrustingMe = (f: LetterFacts) =>
  say`Je n'oublie pas la confiance que ${f.form("vous m'aviez", "tu m'avais")} accordée${f.who && say`, ni mes échanges avec ${f.who}`}, et je ${f.form('vous en', "t'en")} remercie.`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  C'est un message difficile à écrire.
  ${takesBack(f)}
  ${reason(f)}
  ${f.form('Vous comptiez', 'Tu comptais')} sur moi, je sais ce que cela implique pour ${f.form('vous', 'toi')}, et je ${f.vous} présente toutes mes excuses.
  Je n'ai pas pris cette décision à la légère.

  ${toReturn(f)}
  ${byPhone(f)}

  ${forTrustingMe(f)}

  ${f.cordially}
`;

const warmWithRegret: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une mauvaise nouvelle à ${f.form('vous annoncer', "t'annoncer")}, et je préfère le faire sans attendre.
  ${takesBack(f)}
  ${reason(f)}
  Revenir sur un oui n'a rien d'anodin, et je ${f.vous} présente toutes mes excuses.

  ${toReturn(f)}
  ${byPhone(f)}

  Merci pour le temps que ${f.form("vous m'avez", "tu m'as")} consacré.
  ${alsoThank(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${takesBack(f)}
  ${reason(f)}
  ${f.form("Je vous prie d'accepter mes", 'Je te présente toutes mes')} excuses.
  J'ai conscience des conséquences pour l'équipe, et je n'ai pas pris cette décision à la légère.

  S'il me reste du matériel ou des documents à ${f.form('vous', 'te')} restituer, ${f.form('pourriez-vous', 'pourrais-tu')} m'indiquer où les envoyer ?
  Je reste joignable par téléphone si ${f.form('vous souhaitez', 'tu souhaites')} en parler.

  Je ${f.vous} remercie de la confiance que ${f.form("vous m'aviez", "tu m'avais")} accordée${f.who && say`, et je n'oublie pas mes échanges avec ${f.who}`}.

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${takesBack(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  Je sais ce que cela implique pour ${f.form('vous', 'toi')}, et je n'ai pas pris cette décision à la légère.
  ${toReturn(f)}
  Je reste joignable par téléphone si ${f.form('vous souhaitez', 'tu souhaites')} en parler.
  Merci pour ${f.form('votre', 'ta')} confiance.

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${takesBack(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  Je n'ai pas pris cette décision à la légère.

  ${toReturn(f)}
  ${spare(1)`Je suis joignable par téléphone si ${f.form('vous souhaitez', 'tu veux')} en parler.`}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}

  ${takesBack(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  ${spare(2)`${toReturn(f)}`}
  ${spare(1)`Je suis joignable par téléphone.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une mauvaise nouvelle à ${f.form('vous annoncer', "t'annoncer")}.
  ${takesBackAloud(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  Je sais ce que cela implique pour ${f.form('vous', 'toi')}, et je n'ai pas pris cette décision à la légère.

  ${toReturn(f)}

  ${forTrustingMe(f)}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

/** “Pourriez-vous prévenir Priya et demander si je dois rendre quelque chose ?” */
const tellAndAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et demander si je dois rendre quoi que ce soit ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${takesBackThere(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  Je sais tout le travail que ${f.form('vous y avez', 'tu y as')} consacré, et je n'ai pas pris cette décision à la légère.

  ${tellAndAsk(f)}
  Je suis joignable par téléphone, pour ${f.form('vous', 'toi')} comme pour l'entreprise.

  Merci pour tout ce que ${f.form('vous avez', 'tu as')} fait pour ma candidature.
  ${passThanksOn(f)}

  ${f.cordially}
`;

const agencyRegret: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une mauvaise nouvelle à ${f.form('vous annoncer', "t'annoncer")}, et je préfère le faire sans attendre.
  ${takesBackThere(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses, car c'est à ${f.form('vous', 'toi')} qu'il revient de l'annoncer.

  ${tellAndAsk(f)}

  Merci d'avoir présenté ma candidature et de ${f.form('votre', 'ton')} aide.
  ${passThanksOn(f)}

  ${f.yours}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${takesBackThere(f)}
  ${reason(f)}
  ${f.form("Je vous prie d'accepter mes", 'Je te présente toutes mes')} excuses.
  J'ai conscience du travail que ${f.form('vous y avez', 'tu y as')} consacré, et je n'ai pas pris cette décision à la légère.

  ${tellAndAsk(f)}
  Je reste joignable par téléphone.

  Je ${f.vous} remercie d'avoir présenté ma candidature.
  ${passThanksOn(f)}

  ${f.sincerely}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  ${takesBackThere(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses${!f.isText && say`. Je n'ai pas pris cette décision à la légère`}.
  ${tellAndAsk(f)}
  ${spare(1)`Merci beaucoup pour ${f.form('votre', 'ton')} aide.`}

  ${f.briefly}
`;

const agencyPhone: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai une mauvaise nouvelle à ${f.form('vous annoncer', "t'annoncer")}.
  ${takesBackAloud(f)}
  ${reason(f)}
  Je ${f.vous} présente toutes mes excuses.
  Je sais tout le travail que ${f.form('vous y avez', 'tu y as')} consacré, et je n'ai pas pris cette décision à la légère.

  ${tellAndAsk(f)}

  Merci pour tout ce que ${f.form('vous avez', 'tu as')} fait pour ma candidature.
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

const agency: FrenchMail = {
  subject,
  email: { warm: [agencyWarm, agencyRegret], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  phone: { warm: [agencyPhone], formal: [agencyPhone], brief: [agencyPhone] },
};

export const takeBack: FrenchLetters = {
  subject,
  email: { warm: [warm, warmWithRegret], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
  variants: { agency },
};
