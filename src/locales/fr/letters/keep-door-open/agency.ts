import {
  decided,
  decidedInShort,
  enjoyed,
  feedbackWelcome,
  forPresentingMe,
  ifRoom,
  nothingToDoWithTheJob,
  otherApplication,
  passThanksOn,
  reason,
  tellAndCancel,
  tellAndCancelPlease,
  travelAndTask,
} from '../parts.ts';
import { letter, spare } from '../template.ts';
import { withdrawing } from '../withdraw/subject.ts';
import { doorInShort, itWasTheTerms, openDoor } from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${openDoor(f)}
  Merci ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${feedbackWelcome(f)}

  ${f.cordially}
`;

const warmThanksFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  Merci ${forPresentingMe(f)}.
  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}

  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${openDoor(f)}
  ${feedbackWelcome(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je ${f.vous} remercie ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}
  ${openDoor(f)}
  ${feedbackWelcome(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}
  ${openDoor(f)}
  ${feedbackWelcome(f)}

  Merci ${forPresentingMe(f)}.
  ${passThanksOn(f)}
  ${enjoyed(f)}

  ${f.briefly}
`;

const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  ${tellAndCancel(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${ifRoom(6, otherApplication(f))}

  ${openDoor(f)}
  ${spare(2)`Merci d'avoir présenté ma candidature.`}
  ${ifRoom(2, passThanksOn(f))}
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(5, feedbackWelcome(f))}
`;

const text: FrenchLetter = (f) => letter`
  ${f.hi}
  ${decidedInShort(f)}.
  ${f.reason && spare(6)`${f.reason}.`}
  ${tellAndCancelPlease(f)}
  ${ifRoom(5, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${doorInShort(f)}
  ${ifRoom(3, feedbackWelcome(f))}
  ${spare(1)`Merci encore pour ${f.form('votre', 'ton')} aide.`}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decided(f)}.
  ${reason(f)}
  ${itWasTheTerms(f)}
  ${nothingToDoWithTheJob(f)}
  Je préférais ${f.vous} le dire de vive voix plutôt que par e-mail.

  ${tellAndCancel(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  ${openDoor(f)}
  Merci ${forPresentingMe(f)}.
  ${ifRoom(2, passThanksOn(f))}
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, à transférer si besoin.
`;

/** To an agency: what to cancel, whom to tell, and what is still of interest. */
export const agency: FrenchMail = {
  subject: withdrawing,
  email: { warm: [warm, warmThanksFirst], formal: [formal], brief: [brief] },
  chat: { warm: [chat], formal: [chat], brief: [chat] },
  text: { warm: [text], formal: [text], brief: [text] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};
