import { theClient } from '../parts.ts';
import { letter, say, spare } from '../template.ts';
import {
  anythingToPrepare,
  confirming,
  iConfirmAfterTalks,
  thankThemForAnswering,
  toMyInterview,
} from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** Confirms an interview. It never mentions a doubt that the reader did not know of. */

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${iConfirmAfterTalks(f)}
  ${thankThemForAnswering(f)}
  ${anythingToPrepare}

  ${f.bye('À bientôt')}
`;

/** “L'entretien du 2 décembre pour le poste de Data engineer est bien noté” */
const noted = (f: LetterFacts) => {
  const what = say`${f.forThePost}${f.isAgency && f.at}`;
  if (!f.rounds) return say`Mon ${f.isBefore ? 'premier' : 'prochain'} entretien${what} est bien noté`;
  return f.rounds.isOne
    ? say`L'entretien ${f.rounds.dates}${what} est bien noté`
    : say`Les entretiens ${f.rounds.dates}${what} sont bien notés`;
};

const warmSeeYou: FrenchLetter = (f) => letter`
  ${f.hi}

  ${noted(f)}, et je serai là.
  ${thankThemForAnswering(f)}
  Si quelque chose change d'ici là, je suis facile à joindre.

  ${f.bye('À bientôt')}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  J'ai le plaisir de ${f.vous} confirmer ma présence ${toMyInterview(f)}.
  ${thankThemForAnswering(f)}
  Y a-t-il des documents que je devrais préparer ou apporter ?

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  Je ${f.vous} confirme ma présence ${toMyInterview(f)}.
  ${thankThemForAnswering(f)}
  ${anythingToPrepare}

  ${f.bye('À bientôt')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Je ${f.vous} confirme avec plaisir ma présence ${toMyInterview(f)}.
  ${f.hasHeard && spare(1)`${thankThemForAnswering(f)}`}
`;

const shortFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  J'ai le plaisir de ${f.vous} confirmer ma présence ${toMyInterview(f)}.
  ${f.hasHeard && spare(1)`${thankThemForAnswering(f)}`}
`;

export const confirmInterview: FrenchMail = {
  subject: confirming,
  email: { warm: [warm, warmSeeYou], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [shortFormal], brief: [short] },
  text: { warm: [short], formal: [shortFormal], brief: [short] },
};

/** “Pouvez-vous prévenir Priya ?” */
const tellThem = (f: LetterFacts) =>
  say`${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${theClient(f)} de ma présence ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  Je ${f.vous} confirme avec plaisir ma présence ${toMyInterview(f)}.
  ${thankThemForAnswering(f)}
  ${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et me dire s'il y a quelque chose à préparer ou à apporter ?

  ${f.cordially}
`;

const agencySeeYou: FrenchLetter = (f) => letter`
  ${f.hi}

  ${noted(f)}, et je serai là.
  ${tellThem(f)}
  ${thankThemForAnswering(f)}

  ${f.yours}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  J'ai le plaisir de ${f.vous} confirmer ma présence ${toMyInterview(f)}.
  Je ${f.vous} remercie de le confirmer à ${theClient(f)}.
  ${thankThemForAnswering(f)}

  ${f.sincerely}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  Je ${f.vous} confirme ma présence ${toMyInterview(f)}.
  Merci de le confirmer à ${theClient(f)} de ma part.
  ${f.hasHeard && spare(1)`${thankThemForAnswering(f)}`}

  ${f.briefly}
`;

/** The same to the agency, which tells the client. */
export const confirmInterviewAgency: FrenchMail = {
  subject: confirming,
  email: { warm: [agencyWarm, agencySeeYou], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
};
