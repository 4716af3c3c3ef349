import { ifRoom, otherApplication, theClient, travelAndTask } from '../parts.ts';
import { letter, say, spare } from '../template.ts';
import type { FrenchLetter, LetterFacts } from '../facts.ts';

/** Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. */

const cancel = (f: LetterFacts) => {
  const please = f.form('Veuillez', 'Je te demande de');
  const what = f.rounds ?? (f.maybeBooked ? say`tout entretien prévu` : undefined);
  return what
    ? say`${please}${f.isFamiliar && say` bien vouloir`} annuler ${what} et ${doNotContactMe(f)}.`
    : say`${please} ${doNotContactMe(f)}.`;
};

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) =>
  f.otherRole
    ? say`ne plus me contacter à ce sujet`
    : say`ne plus me contacter, pour ce poste comme pour un autre`;

/** To an agency, which tells its client. */
const tellThem = (f: LetterFacts) => {
  const what = f.rounds ?? (f.maybeBooked ? say`tout entretien prévu` : undefined);
  return say`${f.form('Veuillez', 'Je te demande de')} prévenir ${theClient(f)}${what && say` et annuler ${what}`}.`;
};

const notAgain = (f: LetterFacts) =>
  !f.otherRole &&
  say`${f.form('Je vous demande', 'Je te demande')} aussi de ne plus me proposer de poste${f.at ?? say` chez ce client`}.`;

/** The decision, in writing. */
export const decisionIsFinal: FrenchLetter = (f) => letter`
  ${f.hi}

  ${say`J'ai décidé de ${f.toWithdraw}, et ma décision est définitive.`}
  ${f.isAgency ? tellThem(f) : cancel(f)}
  ${f.isAgency && notAgain(f)}
  ${ifRoom(7, travelAndTask(f))}
  ${f.reason && spare(9)`${f.reason}.`}
  ${ifRoom(4, otherApplication(f))}

  ${f.bye('Salutations')}
`;

/** The decision on the phone. */
export const decisionIsFinalAloud: FrenchLetter = (f) => letter`
  ${f.hi}

  J'ai décidé de ${f.toWithdraw}, et ma décision est définitive.
  ${f.isAgency && say`Merci de prévenir ${theClient(f)}.`}
  ${f.rounds && say`Merci d'annuler ${f.rounds}.`}
  ${!f.rounds && f.maybeBooked && say`Merci d'annuler tout entretien prévu.`}
  ${ifRoom(7, travelAndTask(f))}
  ${f.reason && spare(9)`${f.reason}.`}
  ${ifRoom(4, otherApplication(f))}

  Je ne souhaite pas en discuter au téléphone.
  Je ${f.vous} demande de ne pas me rappeler à ce sujet.
  Je ${f.form('vous confirme', 'te confirme')} la même chose par e-mail aujourd'hui, pour qu'il y en ait une trace écrite.
  C'est tout ce que j'avais à dire.
  Au revoir.
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (otherwise: FrenchLetter): FrenchLetter =>
  (f) =>
    f.wasWronged ? decisionIsFinal(f) : otherwise(f);

export const unlessWrongedAloud =
  (otherwise: FrenchLetter): FrenchLetter =>
  (f) =>
    f.wasWronged ? decisionIsFinalAloud(f) : otherwise(f);
