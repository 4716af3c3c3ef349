import { theClient } from './parts.ts';
import { because, letter, say, spare } from './template.ts';
import { withdrawing } from './withdraw/subject.ts';
import type { FrenchLetter, FrenchLetters, FrenchMail, LetterFacts } from './facts.ts';

const cancel = (f: LetterFacts) =>
  f.rounds ? say`Merci d'annuler ${f.rounds}.` : f.maybeBooked && say`Merci d'annuler tout entretien prévu.`;

const cancelTravel = (f: LetterFacts) =>
  f.travel && because('pending')`Le déplacement prévu peut aussi être annulé.`;

const decision: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${cancelTravel(f)}

  ${f.bye('Salutations')}
`;

const noReply: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${cancelTravel(f)}
  ${spare(1)`Inutile de me répondre.`}

  ${f.bye('Salutations')}
`;

const formal: FrenchLetter = (f) => letter`
  ${f.dear}

  J'ai décidé de ${f.toWithdraw}.
  ${cancel(f)}
  ${cancelTravel(f)}

  ${f.bye('Salutations')}
`;

/** An agency tells the client, and is not the one that did wrong. */
const toAgency: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de ${f.toWithdraw}.
  ${f.rounds ? say`Merci de prévenir ${theClient(f)} et d'annuler ${f.rounds}.` : say`Merci de prévenir ${theClient(f)}.`}
  ${!f.rounds && cancel(f)}
  ${cancelTravel(f)}

  ${f.bye('Cordialement')}
`;

const agency: FrenchMail = {
  subject: withdrawing,
  email: { warm: [toAgency], formal: [toAgency], brief: [toAgency] },
  chat: { warm: [toAgency], formal: [toAgency], brief: [toAgency] },
  text: { warm: [toAgency], formal: [toAgency], brief: [toAgency] },
};

/**
 * Withdraws and says no more: somebody crossed a line, or it looks like a scam (domain, section 2, row 1). No thanks,
 * no wishes and no reason, so that the letter opens no conversation.
 */
export const safety: FrenchLetters = {
  subject: withdrawing,
  variants: { agency },
  email: { warm: [decision, noReply], formal: [formal], brief: [decision] },
  chat: { warm: [decision], formal: [formal], brief: [decision] },
  text: { warm: [decision], formal: [decision], brief: [decision] },
};
