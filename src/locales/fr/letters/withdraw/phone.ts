import {
  askToCancel,
  cancelFormal,
  decided,
  enjoyed,
  feedbackWelcome,
  ifRoom,
  noOtherRole,
  nothingToDoWithTheJob,
  otherApplication,
  reason,
  thankAll,
  thankYouAll,
  travelAndTask,
} from '../parts.ts';
import { letter, spare } from '../template.ts';
import type { FrenchLetter } from '../facts.ts';

export const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  J'en ai pour une minute.
  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  Je préférais ${f.vous} le dire de vive voix plutôt que par e-mail.

  ${askToCancel(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  ${thankAll(f)}.
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(2, noOtherRole(f))}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
  S'il ${f.vous} faut autre chose de ma part, je suis facile à joindre.
`;

export const phoneFormal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${decided(f)}.
  ${reason(f)}
  ${nothingToDoWithTheJob(f)}
  Je tenais à ${f.form("vous l'annoncer", "te l'annoncer")} de vive voix plutôt que par e-mail.

  ${cancelFormal(f)}
  ${travelAndTask(f)}
  ${ifRoom(4, otherApplication(f))}

  ${thankYouAll(f)}
  ${ifRoom(1, enjoyed(f))}
  ${ifRoom(2, noOtherRole(f))}
  ${ifRoom(3, feedbackWelcome(f))}

  Je ${f.vous} le confirme par e-mail dans la journée, pour que ${f.form('vous en ayez', 'tu en aies')} une trace écrite.
  ${spare(2)`S'il ${f.vous} faut autre chose de ma part, je reste joignable.`}
`;
