import { theClient } from '../parts.ts';
import { letter, say } from '../template.ts';
import { goingOn, nextStepFor, thankThemForAnswering } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** Goes on where nothing is booked: there is no interview to confirm yet. */

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  Je passerai avec plaisir à ${nextStepFor(f)}.
  ${thankThemForAnswering(f)}
  ${f.form('Pourriez-vous', 'Pourrais-tu')} me dire quels jours ${f.form('vous conviendraient', 'te conviendraient')} ?

  ${f.cordially}
`;

const warmAsking: FrenchLetter = (f) => letter`
  ${f.hi}

  J'aimerais passer à ${nextStepFor(f)}.
  ${thankThemForAnswering(f)}
  Quels jours ${f.form('vous arrangent', "t'arrangent")} le mieux ?

  ${f.bye('À bientôt')}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je souhaite poursuivre et passer à ${nextStepFor(f)}.
  ${thankThemForAnswering(f)}
  ${f.form('Pourriez-vous', 'Pourrais-tu')} m'indiquer les dates qui ${f.form('vous conviendraient', 'te conviendraient')} ?

  ${f.sincerely}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  Je passerai avec plaisir à ${nextStepFor(f)}.
  ${thankThemForAnswering(f)}
  Quels jours ${f.form('vous arrangent', "t'arrangent")} ?

  ${f.briefly}
`;

export const nextStep: FrenchMail = {
  subject: goingOn,
  email: { warm: [warm, warmAsking], formal: [formal], brief: [short] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
};

const whichDays = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} quels jours conviendraient ?`;

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  Je passerai avec plaisir à ${nextStepFor(f)}.
  ${whichDays(f)}
  ${thankThemForAnswering(f)}

  Merci d'avoir présenté ma candidature.

  ${f.cordially}
`;

const agencyShort: FrenchLetter = (f) => letter`
  ${f.hi}

  Je passerai avec plaisir à ${nextStepFor(f)}.
  ${whichDays(f)}
  Merci beaucoup pour ${f.form('votre', 'ton')} aide.

  ${f.briefly}
`;

const agencyFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  Je souhaite poursuivre et passer à ${nextStepFor(f)}.
  ${whichDays(f)}
  ${thankThemForAnswering(f)}

  ${f.sincerely}
`;

/** The same to the agency, which arranges it with the client. */
export const nextStepAgency: FrenchMail = {
  subject: goingOn,
  email: { warm: [agencyWarm], formal: [agencyFormal], brief: [agencyShort] },
  chat: { warm: [agencyShort], formal: [agencyFormal], brief: [agencyShort] },
  text: { warm: [agencyShort], formal: [agencyShort], brief: [agencyShort] },
};
