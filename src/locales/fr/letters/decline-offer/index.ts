import { alsoThank, alsoThankFormal, enjoyed, forPresentingMe, ifRoom, reason, theClient } from '../parts.ts';
import { because, letter, say, spare, subjects } from '../template.ts';
import type { FrenchLetter, FrenchLetters, FrenchMail, LetterFacts } from '../facts.ts';

/** Declines an offer (domain, section 2, row 3). */

const subject: FrenchMail['subject'] = (f) =>
  f.role
    ? subjects(
        f.isAgency && say`Je décline l'offre${f.ofCompany} pour le poste de ${f.role}`,
        !f.isAgency && say`Réponse à ${f.form('votre offre', "l'offre")} pour le poste de ${f.role}`,
        say`Je décline l'offre pour le poste de ${f.role}`,
        say`Je décline l'offre : ${f.role}`,
      )
    : subjects(say`Je décline ${f.isAgency ? say`l'offre${f.ofCompany}` : f.form('votre offre', "l'offre")}`);

/** “J'espère que nos chemins se croiseront à nouveau.”, where the candidate likes the company and does not work there already. */
const meetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal && because('company')`J'espère que nos chemins se croiseront à nouveau.`;

/** “J'espère que vous trouverez très vite quelqu'un pour ce poste.” */
const findSomebody = (f: LetterFacts) =>
  spare(1)`J'espère que ${f.form('vous trouverez', 'tu trouveras')} très vite quelqu'un pour ce poste.`;

/** “Pourriez-vous remercier Sam et Lena de ma part ?” */
const couldYouThank = (f: LetterFacts) =>
  f.who &&
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} remercier ${f.who} de ma part${!f.enjoyed && say` pour nos échanges`} ?`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup de m'avoir proposé ${f.thePost}${f.at}.
  J'y ai bien réfléchi, et j'ai décidé de décliner ${f.form('votre offre', "l'offre")}.
  ${reason(f)}

  Je sais que ce recrutement ${f.form('vous a', "t'a")} pris du temps, et je tenais à ${f.vous} répondre sans attendre.
  ${enjoyed(f)}
  ${couldYouThank(f)}

  ${meetAgain(f) || findSomebody(f)}

  ${f.cordially}
`;

const warmDecisionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Après réflexion, j'ai décidé de décliner ${f.form('votre offre', "l'offre")}${f.forThePost}, et je préfère ${f.form('vous', 'te')} le dire sans attendre.
  ${reason(f)}

  Ce n'est pas la réponse que ${f.form('vous espériez', 'tu espérais')}, et je le regrette.
  Merci pour ${f.form('votre', 'ta')} confiance et pour le temps que ${f.form("vous m'avez", "tu m'as")} consacré.
  ${alsoThank(f)}
  ${enjoyed(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie de m'avoir proposé ${f.thePost}${f.at} et de la confiance que ${f.form("vous m'avez", "tu m'as")} témoignée.
  J'ai décidé de décliner cette offre.
  ${reason(f)}

  J'ai conscience du travail que représente un tel recrutement, et je ne voulais pas tarder à ${f.vous} répondre.
  ${enjoyed(f)}
  ${alsoThankFormal(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci beaucoup de m'avoir proposé ${f.thePost}.
  J'ai décidé de décliner ${f.form('votre offre', "l'offre")}.
  ${reason(f)}
  Je préfère ${f.vous} le dire sans attendre, pour ne pas retarder ${f.form('votre', 'ton')} recrutement.
  ${enjoyed(f)}
  ${alsoThank(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}, et pour le temps que ${f.form("vous m'avez", "tu m'as")} consacré.
  J'ai décidé de décliner ${f.form('votre offre', "l'offre")}.
  ${reason(f)}

  ${ifRoom(1, enjoyed(f))}
  ${alsoThank(f)}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}
  Merci de m'avoir proposé ${f.thePost}.
  J'ai décidé de décliner ${f.form('votre offre', "l'offre")}.
  ${reason(f)}
  ${ifRoom(2, alsoThank(f))}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  Tout d'abord, merci pour ${f.form('votre offre', "l'offre")}.
  J'ai décidé de la décliner.
  ${reason(f)}

  Ce n'est pas la réponse que ${f.form('vous espériez', 'tu espérais')}.
  Je tenais à ${f.vous} le dire de vive voix.

  ${f.form("Vous m'avez", "Tu m'as")} accordé beaucoup de temps, et je ne l'oublie pas.
  ${enjoyed(f)}
  ${alsoThank(f)}

  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

/** “Pourriez-vous l'annoncer à Priya et remercier tout le monde de ma part ?” */
const tellThem = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et remercier tout le monde de ma part${f.who && say`, en particulier ${f.who}`} ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  C'est grâce à ${f.form('vous', 'toi')} que j'ai reçu cette offre${f.ofCompany}, et je ${f.form('vous en', "t'en")} remercie.
  J'y ai bien réfléchi, et j'ai décidé de la décliner.
  ${reason(f)}

  ${tellThem(f)}
  ${enjoyed(f)}

  Je sais que ce n'est pas la nouvelle que ${f.form('vous attendiez', 'tu attendais')} après tout ce travail, et je le regrette.

  ${f.cordially}
`;

const agencyDecisionFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de décliner l'offre${f.ofCompany}${f.forThePost}, et je tenais à ${f.vous} prévenir avant tout le monde.
  ${reason(f)}

  ${tellThem(f)}
  ${enjoyed(f)}

  Sans ${f.form('vous', 'toi')}, je n'aurais pas eu cette offre, et je ${f.form('vous en', "t'en")} remercie.

  ${f.yours}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie d'avoir présenté ma candidature ${f.toThePost}${f.at} et de tout le travail accompli.
  J'ai décidé de décliner cette offre.
  ${reason(f)}

  ${tellThem(f)}
  ${enjoyed(f)}

  ${f.sincerely}
`;

const agencyBrief: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de décliner l'offre${f.ofCompany}${f.forThePost}.
  ${reason(f)}
  ${tellThem(f)}
  ${enjoyed(f)}
  Merci ${forPresentingMe(f)}.

  ${f.briefly}
`;

const agencyChat: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de décliner l'offre${f.ofCompany}${f.forThePost}.
  ${reason(f)}
  ${tellThem(f)}
  ${ifRoom(1, enjoyed(f))}
  Merci beaucoup pour ${f.form('votre', 'ton')} aide.
`;

const agencyText: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de décliner l'offre${f.ofCompany}${f.forThePost}.
  ${reason(f)}
  ${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${theClient(f)} ?
  Merci beaucoup pour ${f.form('votre', 'ton')} aide.
`;

const agencyPhone: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir permis d'obtenir cette offre.
  J'ai décidé de la décliner.
  ${reason(f)}

  Je sais que ce n'est pas la nouvelle que ${f.form('vous attendiez', 'tu attendais')}.
  Après tout ce travail, je préférais ${f.vous} le dire de vive voix.

  ${tellThem(f)}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

const agency: FrenchMail = {
  subject,
  email: { warm: [agencyWarm, agencyDecisionFirst], formal: [agencyFormal], brief: [agencyBrief] },
  chat: { warm: [agencyChat], formal: [agencyChat], brief: [agencyChat] },
  text: { warm: [agencyText], formal: [agencyText], brief: [agencyText] },
  phone: { warm: [agencyPhone], formal: [agencyPhone], brief: [agencyPhone] },
};

export const declineOffer: FrenchLetters = {
  subject,
  email: { warm: [warm, warmDecisionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
  variants: { agency },
};
