import {
  decided,
  enjoyed,
  feedbackWelcome,
  forPresentingMe,
  ifRoom,
  noOtherRole,
  nothingToDoWithTheJob,
  otherApplication,
  passThanksOn,
  reason,
  tellAndCancel,
  tellAndCancelPlease,
  theClient,
  travelAndTask,
} from '../parts.ts';
import { letter, say, spare } from '../template.ts';
import { unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import { withdrawing } from './subject.ts';
import type { FrenchLetter, FrenchMail, LetterFacts } from '../facts.ts';

/** To an agency: what to cancel, whom to tell and by when. */

/** “Comme tout est passé par vous, je ne contacterai pas Northwind de mon côté.” */
const leftToYou = (f: LetterFacts) =>
  spare(
    2,
  )`Comme tout est passé par ${f.form('vous', 'toi')}, je ne contacterai pas ${f.company ?? say`l'entreprise`} de mon côté.`;

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${leftToYou(f)}
  ${otherApplication(f)}

  Merci beaucoup ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${noOtherRole(f)}
  ${feedbackWelcome(f)}

  ${f.cordially}
`;

const warmThanksFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci ${forPresentingMe(f)}.
  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}

  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${noOtherRole(f)}
  ${feedbackWelcome(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je ${f.vous} remercie ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${noOtherRole(f)}
  ${feedbackWelcome(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${feedbackWelcome(f)}

  Merci ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${noOtherRole(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  Merci beaucoup d'avoir présenté ma candidature.
  ${ifRoom(2, passThanksOn(f))}
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(4, noOtherRole(f))}
  ${ifRoom(5, feedbackWelcome(f))}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}
  ${decided(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${tellAndCancelPlease(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${ifRoom(3, noOtherRole(f))}
  ${ifRoom(3, feedbackWelcome(f))}
  ${spare(1)`Merci encore pour ${f.form('votre', 'ton')} aide.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  Je ${f.form('vous appelle', "t'appelle")} pour que ${f.form('vous puissiez', 'tu puisses')} prévenir ${theClient(f)} avant que quelqu'un ne prépare la suite.

  ${f.rounds ? say`${f.form('Pouvez-vous', 'Peux-tu')} annuler ${f.rounds} ?` : f.maybeBooked && say`Si des entretiens sont déjà prévus, il faudrait les annuler.`}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  Merci ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(2, noOtherRole(f))}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

export const agency: FrenchMail = {
  subject: withdrawing,
  email: {
    warm: [unlessWronged(warm), unlessWronged(warmThanksFirst)],
    formal: [unlessWronged(formal)],
    brief: [unlessWronged(brief)],
  },
  chat: { warm: [unlessWronged(chat)], formal: [unlessWronged(chat)], brief: [unlessWronged(chat)] },
  text: { warm: [unlessWronged(text)], formal: [unlessWronged(text)], brief: [unlessWronged(text)] },
  phone: {
    warm: [unlessWrongedAloud(phone)],
    formal: [unlessWrongedAloud(phone)],
    brief: [unlessWrongedAloud(phone)],
  },
};
