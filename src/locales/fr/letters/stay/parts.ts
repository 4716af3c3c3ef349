import { theClient } from '../parts.ts';
import { say, subjects } from '../template.ts';
import type { FrenchMail, LetterFacts } from '../facts.ts';

const at = (f: LetterFacts) => f.isAgency && f.at;

/** “à l'entretien du 2 décembre pour le poste de Data engineer”, or “à mon prochain entretien” */
export const toMyInterview = (f: LetterFacts) => {
  if (f.rounds)
    return say`${f.rounds.isOne ? "à l'entretien" : 'aux entretiens'} ${f.rounds.dates}${f.forThePost}${at(f)}`;
  return say`à mon ${f.isBefore ? 'premier' : 'prochain'} entretien${f.forThePost}${at(f)}`;
};

/** “de la prochaine étape pour le poste de Data engineer” */
export const nextStepFor = (f: LetterFacts) => say`la prochaine étape${f.forThePost}${at(f)}`;

/** Thanks to whoever answered questions in the last interview. */
export const thankThemForAnswering = (f: LetterFacts) => {
  if (!f.hasHeard) return undefined;
  const whom = f.who ?? (f.isAgency ? theClient(f) : undefined);
  return whom
    ? say`J'aimerais aussi remercier ${whom} pour les réponses à mes questions la dernière fois.`
    : say`Merci encore pour les réponses à mes questions la dernière fois.`;
};

/** “Je vous confirme avec plaisir ma présence à l'entretien du 2 décembre.” */
export const iConfirm = (f: LetterFacts) =>
  say`Je ${f.vous} confirme avec plaisir ma présence ${toMyInterview(f)}.`;

/** The same after talks with others; whoever answered questions is thanked for that instead. */
export const iConfirmAfterTalks = (f: LetterFacts) =>
  f.who && !f.hasHeard && !f.isBefore
    ? say`Je ${f.vous} confirme avec plaisir ma présence ${toMyInterview(f)}, et je me réjouis de poursuivre les échanges commencés avec ${f.who}.`
    : iConfirm(f);

export const anythingToPrepare = 'Y a-t-il quelque chose à préparer ou à apporter ?';

/** “Northwind”, or “votre équipe”: what somebody who accepts will join. */
export const joined = (f: LetterFacts) =>
  f.company ?? (f.isAgency ? say`l'entreprise` : say`${f.form('votre', 'ton')} équipe`);

/** Subjects of a letter that confirms an interview. */
export const confirming: FrenchMail['subject'] = (f) => {
  const isOne = !f.rounds || f.rounds.isOne;
  const what = say`${isOne ? "Confirmation de l'entretien" : 'Confirmation des entretiens'}${f.role && say` ${f.role}`}`;
  const short = say`${isOne ? 'Entretien' : 'Entretiens'}${f.role && say` ${f.role}`}`;
  return subjects(
    f.rounds && at(f) && say`${what}${at(f)} ${f.rounds.dates}`,
    f.rounds && say`${what} ${f.rounds.dates}`,
    f.rounds && say`${short} ${f.rounds.dates} : je confirme`,
    f.rounds && say`${short} ${f.rounds.dates}`,
    say`${what}`,
    say`${short} : je confirme`,
  );
};

/** Subjects of a letter that accepts an offer. */
export const accepting: FrenchMail['subject'] = (f) =>
  f.role
    ? subjects(
        f.isAgency && f.at && say`J'accepte l'offre${f.ofCompany} pour le poste de ${f.role}`,
        say`J'accepte l'offre pour le poste de ${f.role}`,
        say`J'accepte le poste de ${f.role}`,
      )
    : subjects(say`J'accepte l'offre${f.isAgency && f.ofCompany}`);

/** Subjects of a letter that goes on where nothing is booked. */
export const goingOn: FrenchMail['subject'] = (f) =>
  subjects(
    at(f) && f.role && say`La prochaine étape pour le poste de ${f.role}${at(f)}`,
    f.role ? say`La prochaine étape pour le poste de ${f.role}` : say`La prochaine étape${at(f)}`,
    f.role && say`Prochaine étape : ${f.role}`,
  );
