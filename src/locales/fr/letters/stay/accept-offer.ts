import { theClient } from '../parts.ts';
import { letter, say } from '../template.ts';
import { accepting, joined } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** Accepts the offer. */

const whatNext = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} me dire quelles sont les prochaines étapes, et ce dont ${f.form('vous avez', 'tu as')} besoin de ma part ?`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}, que j'accepte avec grand plaisir.
  J'ai hâte de rejoindre ${joined(f)}.

  ${whatNext(f)}
  ${f.who && say`Un grand bonjour à ${f.who} en attendant.`}

  ${f.bye('À très bientôt')}
`;

const warmYes: FrenchLetter = (f) => letter`
  ${f.hi}

  C'est oui : j'accepte avec joie ${f.form('votre offre', "l'offre")}${f.forThePost}.
  Merci pour ${f.form('votre', 'ta')} confiance${f.who && say`, et un grand bonjour à ${f.who}`}.

  ${whatNext(f)}

  ${f.bye('À bientôt')}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je ${f.vous} remercie de m'avoir proposé ${f.thePost}.
  C'est avec grand plaisir que j'accepte cette offre.

  ${f.form('Pourriez-vous', 'Pourrais-tu')} m'indiquer les prochaines étapes et les documents à fournir ?

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}, que j'accepte avec plaisir.
  ${whatNext(f)}

  ${f.bye('À bientôt')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci de m'avoir proposé ${f.thePost}, que j'accepte avec grand plaisir.
  ${whatNext(f)}
`;

export const acceptOffer: FrenchMail = {
  subject: accepting,
  email: { warm: [warm, warmYes], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
};

const tellThem = (f: LetterFacts) =>
  say`${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${theClient(f)} et me dire ce qu'il faut de ma part pour la suite ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  C'est oui : j'accepte avec grand plaisir l'offre${f.ofCompany}${f.forThePost}.
  ${tellThem(f)}

  Merci d'avoir présenté ma candidature et de ${f.form('votre accompagnement', 'ton aide')}.
  ${f.who && say`Un grand bonjour aussi à ${f.who}.`}

  ${f.bye('À bientôt')}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  C'est avec grand plaisir que j'accepte l'offre${f.ofCompany}${f.forThePost}.
  ${tellThem(f)}

  Je ${f.vous} remercie d'avoir présenté ma candidature.

  ${f.sincerely}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  C'est oui : j'accepte avec plaisir l'offre${f.ofCompany}${f.forThePost}.
  ${tellThem(f)}
  Merci pour ${f.form('votre', 'ton')} aide.

  ${f.bye('À bientôt')}
`;

/** The same to the agency, which tells the client. */
export const acceptOfferAgency: FrenchMail = {
  subject: accepting,
  email: { warm: [agencyWarm], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
};
