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
import { applied, earlierInShort, subject, toEarlierRole } from './parts.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** The one question, which tells the client too. */
const tellAndAsk = (f: LetterFacts) =>
  say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)} et demander si ce poste est à pourvoir, ou si un poste proche est prévu ?`;

const sinon = (f: LetterFacts) =>
  spare(
    1,
  )`Si ce n'est pas d'actualité, j'aimerais que ${f.form('vous pensiez', 'tu penses')} à moi le jour où l'occasion se présentera.`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${applied(f)} ; ma candidature n'avait pas été retenue, mais c'est toujours ce que j'aimerais vraiment faire.
  ${tellAndAsk(f)}
  ${sinon(f)}

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

  Je pense en revanche toujours ${toEarlierRole(f)}.
  Cela n'avait pas marché, mais il m'attire toujours.
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

  ${applied(f)} ; bien que ma candidature n'ait pas été retenue, c'est le poste que je souhaiterais occuper.
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

  ${applied(f)}, sans succès à l'époque, et c'est toujours ce que j'aimerais faire.
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

  ${applied(f)}, sans succès à l'époque, et c'est toujours ce que j'aimerais faire.
  ${tellAndAsk(f)}

  ${spare(2)`Merci d'avoir présenté ma candidature.`}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${f.form('Pouvez-vous', 'Peux-tu')} prévenir ${theClient(f)} et demander si ${earlierInShort(f)}, qui m'intéresse toujours, est à pourvoir ?
  ${spare(1)`Merci.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${spare(5)`${otherApplication(f)}`}

  ${applied(f)}.
  Ma candidature n'avait pas été retenue, mais c'est vraiment ce que j'aimerais faire.
  ${tellAndAsk(f)}

  Merci d'avoir présenté ma candidature et de ${f.form('votre', 'ton')} aide.
  ${ifRoom(1, enjoyed(f))}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** To an agency, which tells its client and asks about the earlier role. */
export const agency: FrenchMail = {
  subject,
  email: { warm: [warm, warmThanksFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
