import { theClient } from '../parts.ts';
import { because, say, spare, subjects } from '../template.ts';
import type { Line } from '../template.ts';
import type { FrenchMail, LetterFacts } from '../facts.ts';

/** The role, where the subject or the greeting has not named it. */
const forRole = (f: LetterFacts) =>
  f.channel === 'phone' || (f.channel === 'email' && !f.isAgency) ? undefined : f.forThePost;

const at = (f: LetterFacts) => f.isAgency && f.at;

/** “mon entretien du 2 décembre”, or “mon entretien”; for an agency that asks a contact there, with the company. */
export const myInterview = (f: LetterFacts) =>
  f.rounds
    ? say`${f.rounds}${f.client && at(f)}`
    : say`mon prochain entretien${forRole(f)}${f.client && at(f)}`;

/** “reporter mon entretien du 2 décembre”; “décaler la prochaine étape” where no interview is booked. */
export const postpone = (f: LetterFacts) =>
  f.rounds || f.slots
    ? say`reporter ${myInterview(f)}`
    : say`décaler la prochaine étape${forRole(f)}${f.client && at(f)}`;

/** Why there has to be a wait. A candidate may leave the other offer out; then no reason is given. */
export const why = (f: LetterFacts, would: string): Line => {
  if (f.isUnsigned)
    return because('otherJob')`J'ai accepté une autre proposition, et j'attends encore le contrat.`;
  if (f.hasOtherOffer)
    return f.isText
      ? because('otherJob')`J'ai reçu une autre proposition, et je n'ai pas encore décidé.`
      : because(
          'otherJob',
        )`J'ai reçu une proposition d'une autre entreprise, et j'ai besoin d'un peu de temps pour prendre ma décision.`;
  if (f.isLife)
    return f.rounds
      ? because('situation')`En raison d'un imprévu, je ne pourrai pas me libérer pour ${myInterview(f)}.`
      : because('situation')`Un imprévu m'oblige à mettre ma candidature en attente.`;
  return say`${would} un peu plus de temps${!f.isText && say` avant d'aller plus loin`}.`;
};

/** The one question: “Serait-il possible de le reporter ?”, where the interviews have just been named. */
export const ask = (f: LetterFacts): Line => {
  const isNamed = f.isLife && !f.isUnsigned && !f.hasOtherOffer && f.rounds;
  const what = isNamed ? say`${isNamed.them} reporter` : postpone(f);
  if (f.isAgency)
    return say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)}${f.isText ? '' : " s'il serait possible"} de ${what} ?`;
  return say`Serait-il possible de ${what} ?`;
};

/** What happens next, and on which day. */
export const next = (f: LetterFacts): Line => {
  const { deadline, slots, rounds } = f;
  const by = deadline && say`d'ici au ${deadline}`;
  const tell = f.form('Je vous dirai', 'Je te dirai');
  if (f.isUnsigned)
    return by ? say`${tell} ${by} où j'en suis.` : say`${tell} où j'en suis dès que je le saurai.`;
  if (f.isLife && !f.hasOtherOffer) {
    if (slots)
      return say`Je suis disponible ${slots}${by && say`, et je ${f.form('vous le confirme', 'te le confirme')} ${by}`}.`;
    if (rounds)
      return say`Je reviendrai vers ${f.form('vous', 'toi')} ${by ?? say`dès que possible`} avec de nouvelles dates.`;
    return say`${tell} ${by ?? say`dès que possible`} quand je pourrai reprendre.`;
  }
  if (!by)
    return slots
      ? say`Je suis disponible ${slots}.`
      : f.hasOtherOffer
        ? say`Je ${f.vous} préviens dès que ${f.isText ? 'possible' : 'ma décision sera prise'}.`
        : say`Je reviens vers ${f.form('vous', 'toi')} dès que possible.`;
  if (slots && !(f.isText && f.isAgency))
    return say`${tell} ${by} si je souhaite poursuivre ; ${f.isText ? 'si oui' : 'dans ce cas'}, je suis disponible ${slots}.`;
  return rounds && !f.isText
    ? say`${tell} ${by} si je souhaite poursuivre, et nous pourrons alors convenir d'une nouvelle date.`
    : say`${tell} ${by} si je souhaite poursuivre.`;
};

/** The apology, for an interview that is moved; where none is booked there is nothing to be sorry for. */
export const sorry = (f: LetterFacts) =>
  f.isImminent
    ? say`Toutes mes excuses de ${f.vous} prévenir si tard.`
    : f.rounds && say`Toutes mes excuses pour ce contretemps.`;

export const sorryFormal = (f: LetterFacts) => {
  if (f.isFamiliar) return sorry(f);
  return f.isImminent
    ? say`Je vous prie de m'excuser de vous prévenir si tard.`
    : f.rounds && say`Je vous prie de m'excuser pour ce contretemps.`;
};

export const sorryIfRoom = (f: LetterFacts) => {
  const words = sorry(f);
  return words && spare(1)`${words}`;
};

/** “Si ce délai est trop long pour vous, nous pouvons en parler.” */
export const ifDifficult = (f: LetterFacts) => {
  const you = f.isAgency ? 'eux' : f.form('vous', 'toi');
  if (f.deadline) return say`Si ce délai est trop long pour ${you}, nous pouvons en parler.`;
  return f.slots
    ? say`Si cela ne ${f.isAgency ? 'leur' : f.vous} convient pas, je m'adapterai.`
    : say`Si cela pose problème, je suis facile à joindre pour en parler.`;
};

/** Thanks for the time so far, where there has been some. */
export const thanksSoFar = (f: LetterFacts) =>
  f.who &&
  !f.isBefore &&
  spare(1)`Merci beaucoup pour le temps que ${f.form("vous m'avez", "tu m'as")} déjà consacré.`;

/** Subjects of a letter that postpones interviews, or holds off where none is booked. */
export const postponing: FrenchMail['subject'] = (f) => {
  const there = at(f);
  if (!f.rounds) {
    if (f.slots)
      return subjects(
        f.role && say`Reporter l'entretien ${f.role}${there} ?`,
        f.role ? say`Reporter l'entretien ${f.role} ?` : say`Reporter mon prochain entretien${there} ?`,
      );
    return subjects(
      there && f.role && say`Un peu plus de temps pour le poste de ${f.role}${there} ?`,
      f.role ? say`Un peu plus de temps pour le poste de ${f.role} ?` : say`Un peu plus de temps${there} ?`,
      f.role && say`Délai pour le poste de ${f.role}`,
    );
  }
  const what = say`Reporter ${f.rounds.isOne ? "l'entretien" : 'les entretiens'}${f.role && say` ${f.role}`}`;
  return subjects(
    there && say`${what}${there} ${f.rounds.dates} ?`,
    say`${what} ${f.rounds.dates} ?`,
    say`${what} ?`,
    f.role && say`Report : ${f.role}`,
  );
};
