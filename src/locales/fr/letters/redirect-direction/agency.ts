import {
  cancel,
  decidedToTurn,
  enjoyed,
  ifRoom,
  otherApplication,
  passThanksOn,
  theClient,
  travelAndTask,
} from '../parts.ts';
import { letter, say, spare } from '../template.ts';
import { proof, spareProof, subject, wanted } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** The one question, which tells the client too. */
const tellAndAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et demander si un poste de ce type est à pourvoir, ou prévu ?`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  J'aimerais en revanche ${wanted(f)}.
  ${proof(f)}
  ${tellAndAsk(f)}
  ${spare(1)`Si ce n'est pas le cas, je garderai un œil sur les annonces.`}

  Merci d'avoir présenté ma candidature et de ${f.form('votre', 'ton')} aide.
  ${passThanksOn(f)}
  ${enjoyed(f)}

  ${f.cordially}
`;

const warmThanksFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci d'avoir présenté ma candidature et de ${f.form('votre', 'ton')} aide.
  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je préférerais ${wanted(f)}.
  ${proof(f)}
  ${tellAndAsk(f)}

  ${passThanksOn(f)}
  ${enjoyed(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je souhaiterais ${wanted(f)}.
  ${proof(f)}
  ${tellAndAsk(f)}

  Je ${f.vous} remercie d'avoir présenté ma candidature.
  ${passThanksOn(f)}
  ${enjoyed(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je préférerais ${wanted(f)}.
  ${proof(f)}
  ${tellAndAsk(f)}
  Merci d'avoir présenté ma candidature.
  ${passThanksOn(f)}
  ${enjoyed(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}

  J'aimerais en revanche ${wanted(f)}.
  ${spareProof(f)}
  ${tellAndAsk(f)}

  ${spare(1)`Merci d'avoir présenté ma candidature.`}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  J'aimerais plutôt ${wanted(f)}.
  ${spareProof(f)}
  ${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${theClient(f)} et demander s'il y a un poste de ce type ?
  ${spare(1)`Merci.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  J'aimerais en revanche ${wanted(f)}.
  ${proof(f)}
  ${tellAndAsk(f)}

  Merci d'avoir présenté ma candidature et de ${f.form('votre', 'ton')} aide.
  ${ifRoom(1, enjoyed(f))}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** To an agency, which tells its client and asks about other work. */
export const agency: FrenchMail = {
  subject,
  email: { warm: [warm, warmThanksFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
