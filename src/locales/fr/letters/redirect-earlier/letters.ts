import {
  alsoThank,
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
import {
  keepMeInMind,
  likesThem,
  orSomeoneElse,
  stillLike,
  thanks,
  thanksFirst,
  thanksForThinkingOfMe,
  thanksFormal,
} from '../redirect-parts.ts';
import { letter, spare } from '../template.ts';
import { applied, isItOpen, theEarlierRole, toEarlierRole } from './parts.ts';
import type { FrenchLetter } from '../facts.ts';

export const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${thanksForThinkingOfMe(f) ?? thanksFirst(f)}
  ${decidedToTurn(f, f.wasInvited && f.role !== undefined)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${stillLike(f)}
  ${applied(f)}, sans succès à l'époque, mais c'est toujours ce que j'aimerais vraiment faire.
  ${isItOpen}
  Sinon, j'aimerais beaucoup que ${f.form('vous pensiez', 'tu penses')} à moi le jour où il se libérera.

  ${enjoyed(f)}
  ${likesThem(f) && !f.enjoyed ? undefined : alsoThank(f)}
  J'espère que nous pourrons en reparler.

  ${f.cordially}
`;

export const warmAskingFirst: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  J'aimerais en revanche ${f.vous} parler d'un autre poste${f.at}.
  ${applied(f)}, sans succès à l'époque, et il m'attire toujours autant.
  ${isItOpen}
  ${spare(1)`${orSomeoneElse()}`}

  ${thanks(f)}
  ${enjoyed(f)}

  ${f.yours}
`;

export const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${otherApplication(f)}

  ${applied(f)} ; bien que ma candidature n'ait pas été retenue à l'époque, c'est celui que je souhaiterais occuper.
  ${isItOpen}
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

  ${applied(f)}, sans succès à l'époque, et c'est toujours ce que j'aimerais faire.
  ${isItOpen}
  ${spare(1)`${keepMeInMind(f)}`}

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

  ${applied(f)}, sans succès à l'époque, mais c'est vraiment ce que j'aimerais faire.
  ${isItOpen}
  ${spare(1)`${keepMeInMind(f)}`}

  ${ifRoom(2, thanks(f))}
`;

export const chatFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}

  ${applied(f)}, sans succès à l'époque, mais c'est celui que je souhaiterais occuper.
  ${isItOpen}

  ${ifRoom(2, thanksFormal(f))}
`;

export const text: FrenchLetter = (f) => letter`
  ${f.hi}
  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${ifRoom(3, travelAndTask(f))}
  ${ifRoom(4, otherApplication(f))}
  ${theEarlierRole(f)} m'intéresse toujours.
  Est-il à pourvoir ?
  ${spare(1)`Merci ${forTime(f)}.`}
`;

export const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${decidedToTurn(f)}.
  ${cancel(f)}
  ${travelAndTask(f)}
  ${spare(5)`${otherApplication(f)}`}

  J'ai tout de même une question.
  ${applied(f)}.
  Ma candidature n'avait pas été retenue, mais c'est vraiment ce que j'aimerais faire.
  ${isItOpen}
  ${spare(3)`Rien ne presse, s'il faut d'abord poser la question autour de ${f.form('vous', 'toi')}.`}

  ${ifRoom(4, thanks(f))}
  ${ifRoom(1, enjoyed(f))}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail qui reprend tout cela.
`;

export const phoneFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decidedToTurn(f)}.
  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${spare(5)`${otherApplication(f)}`}

  J'aimerais toutefois ${f.vous} poser une question.
  Je pense toujours ${toEarlierRole(f)}.
  Ma candidature n'avait pas été retenue, mais c'est celui que je souhaiterais occuper.
  ${isItOpen}
  ${spare(3)`Je peux tout à fait attendre ${f.form('votre', 'ta')} réponse.`}

  ${ifRoom(4, thanksFormal(f))}
  Je ${f.vous} le confirme par e-mail dans la journée.
`;
