import { letter, spare } from '../template.ts';
import {
  ask,
  ifDifficult,
  next,
  postponing,
  sorry,
  sorryFormal,
  sorryIfRoom,
  thanksSoFar,
  why,
} from './parts.ts';
import type { FrenchLetter, FrenchMail } from '../facts.ts';

/** Asks to postpone: another offer, another contract, an unforeseen event, or more time without a reason. */

const warm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}
  ${next(f)}

  ${sorry(f)}
  ${ifDifficult(f)}
  ${thanksSoFar(f)}

  ${f.cordially}
`;

const warmInTheOpen: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}

  ${next(f)}
  ${sorry(f)}
  ${ifDifficult(f)}

  ${f.yours}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  ${why(f, 'Je souhaiterais avoir')}
  ${ask(f)}
  ${next(f)}

  ${sorryFormal(f)}
  ${ifDifficult(f)}

  ${f.sincerely}
`;

const brief: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}
  ${next(f)}
  ${sorry(f)}
  ${ifDifficult(f)}

  ${f.bye('Merci')}
`;

const short: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}
  ${next(f)}
  ${sorryIfRoom(f)}
`;

const phone: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}
  ${next(f)}

  ${sorry(f)}
  ${ifDifficult(f)}
  Je ${f.form('vous envoie', "t'envoie")} aussi un e-mail, pour que ${f.form('vous ayez', 'tu aies')} une trace écrite.
`;

export const postponement: FrenchMail = {
  subject: postponing,
  email: { warm: [warm, warmInTheOpen], formal: [formal], brief: [brief] },
  chat: { warm: [short], formal: [short], brief: [short] },
  text: { warm: [short], formal: [short], brief: [short] },
  phone: { warm: [phone], formal: [phone], brief: [phone] },
};

const agencyWarm: FrenchLetter = (f) => letter`
  ${f.hi}

  ${why(f, 'Il me faudrait')}
  ${ask(f)}
  ${next(f)}

  ${sorry(f)}
  ${ifDifficult(f)}
  ${spare(1)`Merci d'avoir présenté ma candidature.`}

  ${f.cordially}
`;

/** The same to an agency, which asks the client. */
export const postponementAgency: FrenchMail = {
  ...postponement,
  email: { warm: [agencyWarm, warmInTheOpen], formal: [formal], brief: [brief] },
};
