import {
  alsoThank,
  canBeCancelled,
  cancel,
  cancelBrief,
  cancelFormal,
  decidedToTurn,
  enjoyed,
  forTime,
  ifRoom,
  otherApplication,
  travelAndTask,
} from '../parts.ts';
import { ifNot, orSomeoneElse, stillLike, thanks, thanksFirst, thanksFormal } from '../redirect-parts.ts';
import { letter, say, spare } from '../template.ts';
import {
  isThereOne,
  likeAndWant,
  namesWhoWasLiked,
  proof,
  proofFormal,
  proofLeadFormal,
  spareProof,
  thanksAndSoon,
  wanted,
} from './parts.ts';
import type { FrenchLetter } from '../facts.ts';

export const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${canBeCancelled(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${likeAndWant(f)}
  ${proof(f)}
  ${isThereOne}
  ${spare(1)`${ifNot()}`}

  ${thanksAndSoon(f)}
  ${enjoyed(f)}
  ${namesWhoWasLiked(f) ? undefined : alsoThank(f)}

  ${f.cordially}
`;

export const warmThanksFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksFirst(f)}
  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je préférerais ${wanted(f)}, si possible${f.at ?? say` chez vous`}.
  ${proof(f)}
  ${isThereOne}
  ${spare(1)`${orSomeoneElse()}`}

  ${alsoThank(f)}
  ${enjoyed(f)}

  ${f.yours}
`;

export const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${stillLike(f)}
  Je souhaiterais ${wanted(f)}.
  ${proofLeadFormal(f)}
  ${proofFormal(f)}
  ${isThereOne}
  ${spare(1)`${orSomeoneElse()}`}

  ${thanksFormal(f)}
  ${enjoyed(f)}

  ${f.sincerely}
`;

export const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancelBrief(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  Je préférerais ${wanted(f)}.
  ${proof(f)}
  ${isThereOne}
  ${spare(1)`${ifNot()}`}

  ${thanksFormal(f)}
  ${enjoyed(f)}

  ${f.briefly}
`;

export const chat: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}

  J'aimerais en revanche ${wanted(f)}.
  ${spareProof(f)}
  ${isThereOne}

  ${ifRoom(1, thanks(f))}
`;

export const chatFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}

  Je souhaiterais ${wanted(f)}.
  ${spareProof(f)}
  ${isThereOne}

  ${ifRoom(1, thanksFormal(f))}
`;

export const text: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  J'aimerais plutôt ${wanted(f)}.
  ${spareProof(f)}
  Un poste de ce type est-il à pourvoir ?
  ${spare(1)`Merci ${forTime(f)}.`}
`;

export const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  J'ai tout de même une question.
  J'aimerais vraiment ${wanted(f)}.
  ${proof(f)}
  ${isThereOne}
  Rien ne presse, s'il faut d'abord poser la question autour de ${f.form('vous', 'toi')}.

  ${ifRoom(3, thanks(f))}
  ${ifRoom(1, enjoyed(f))}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail qui reprend tout cela.
`;

export const phoneFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  J'aimerais toutefois ${f.vous} poser une question.
  Je souhaiterais ${wanted(f)}.
  ${proofLeadFormal(f)}
  ${proofFormal(f)}
  ${isThereOne}
  Je peux tout à fait attendre ${f.form('votre', 'ta')} réponse.

  ${ifRoom(3, thanksFormal(f))}
  Je ${f.vous} le confirme par e-mail dans la journée.
`;
