import { because, Line, say, spare } from './template.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that letters of several outcomes share. Each is absent where it does not apply. */

/** A clause with a small first letter, after a colon. */
export function lower(line: Line): Line {
  const [first, ...rest] = line.segments;
  if (!first) return line;
  return new Line(
    [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest],
    line.from,
  );
}

/** A clause with a capital, at the beginning of a sentence. */
export function capital(line: Line): Line {
  const [first, ...rest] = line.segments;
  if (!first) return line;
  return new Line(
    [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest],
    line.from,
  );
}

/** A sentence that a long message may leave out. */
export const ifRoom = (order: number, line: Line | false | undefined): Line | undefined =>
  line ? spare(order)`${line}` : undefined;

// The decision to leave

/** “J'ai signé avec une autre entreprise”, or what else there is instead, where the letter may say so. */
const instead = (f: LetterFacts) => {
  if (f.hasSigned) return because('otherJob')`J'ai signé avec une autre entreprise`;
  if (f.isUnsigned) return because('otherJob')`J'ai accepté une autre proposition`;
  if (f.isStaying) return because('otherJob')`J'ai décidé de rester dans mon entreprise actuelle`;
  return f.hasOtherOffer ? because('otherJob')`J'ai reçu une autre proposition` : undefined;
};

/** The direction is the ground, and no other is given. */
const isDirection = (f: LetterFacts): boolean =>
  f.isWrongDirection && !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore;

/** “, car ce n'est pas la direction que je souhaite donner à mon parcours” */
const notMyDirection = (f: LetterFacts) => {
  // What is wanted instead comes next.
  if (f.direction && !f.isText)
    return because('doubts')`, car ce n'est pas vers ce métier que je souhaite évoluer`;
  return f.isText
    ? because('doubts')`, car ce n'est pas la direction que je souhaite prendre`
    : because('doubts')`, car ce n'est pas la direction que je souhaite donner à mon parcours`;
};

/** The decision with what decided it, without its full stop: “Après réflexion, j'ai décidé de retirer ma candidature …” */
export const decided = (f: LetterFacts): Line => {
  const other = instead(f);
  if (other) return say`${other}, et ${f.iWithdraw}`;
  if (f.isLife) return because('situation')`Je dois ${f.toWithdraw}`;
  // Where a ground follows, the decision needs no preparing.
  return f.reason || isDirection(f) || f.isAboutTerms || f.isBefore
    ? say`J'ai décidé de ${f.toWithdraw}${isDirection(f) && notMyDirection(f)}`
    : say`${f.isText ? `J'ai` : `Après réflexion, j'ai`} décidé de ${f.toWithdraw}`;
};

/** The same at the head of a warm letter: “J'ai signé avec une autre entreprise, et je tenais à vous prévenir sans tarder que je retire …” */
export const decidedWarmly = (f: LetterFacts): Line => {
  const other = instead(f);
  return other
    ? say`${other}, et je tenais à ${f.vous} prévenir sans tarder que ${f.thatIWithdraw}`
    : decided(f);
};

/** “Je préfère vous prévenir dès maintenant”, where no ground is given; where nothing is to be left open, it says so. */
export const inGoodTime = (f: LetterFacts) => {
  if (!f.rounds || f.isImminent || instead(f) || f.isLife || f.reason || isDirection(f)) return undefined;
  return f.dislikes && f.isSure
    ? say`Je préfère ${f.form("vous l'annoncer", "te l'annoncer")} dès maintenant, car ma décision ne changera pas.`
    : say`Je préfère ${f.vous} prévenir dès maintenant, avant que ${f.form('vous ne prépariez', 'tu ne prépares')} la suite.`;
};

/** The same where there is no room for the direction. */
export const decidedInShort = (f: LetterFacts): Line =>
  isDirection(f) ? say`J'ai décidé de ${f.toWithdraw}` : decided(f);

/**
 * The same where the letter asks about other work: a typed reason has no place in it.
 *
 * @param isNamed whether the letter has just named the role
 */
export const decidedToTurn = (f: LetterFacts, isNamed = false): Line => {
  const leave = isNamed ? f.toWithdrawFromIt : f.toWithdraw;
  return f.isText || f.channel === 'chat'
    ? say`J'ai décidé de ${leave}`
    : say`Après réflexion, j'ai décidé de ${leave}${f.isWrongDirection && notMyDirection(f)}`;
};

/** The candidate's own reason, a sentence. */
export const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;

/** What came up in life is nobody's business, and nobody's fault. */
export const nothingToDoWithTheJob = (f: LetterFacts) =>
  f.isLife && !f.reason && because('situation')`Cela n'a rien à voir avec le poste lui-même.`;

// What to cancel

/** “ donc”, where the decision has not said it already */
const therefore = (f: LetterFacts): string => (instead(f) ? '' : ' donc');

/** “J'aimerais donc annuler mes entretiens des 2 et 4 décembre.” */
export const cancel = (f: LetterFacts) =>
  f.rounds
    ? say`J'aimerais${therefore(f)} annuler ${f.rounds}.`
    : f.maybeBooked && say`Si des entretiens sont déjà prévus, j'aimerais les annuler.`;

/** The same as a question, where the letter has no other: “Pourriez-vous annuler mes entretiens des 2 et 4 décembre ?” */
export const askToCancel = (f: LetterFacts) =>
  f.rounds
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} annuler ${f.rounds} ?`
    : f.maybeBooked &&
      say`Si des entretiens sont déjà prévus, ${f.form('pourriez-vous', 'pourrais-tu')} les annuler ?`;

/** “Mon entretien du 2 décembre peut donc être annulé.” */
export const canBeCancelled = (f: LetterFacts) =>
  f.rounds
    ? say`${capital(say`${f.rounds}`)} ${f.rounds.isOne ? 'peut donc être annulé' : 'peuvent donc être annulés'}.`
    : cancel(f);

export const cancelFormal = (f: LetterFacts) =>
  f.rounds
    ? say`Je ${f.vous} prie${therefore(f)} de bien vouloir annuler ${f.rounds}.`
    : f.maybeBooked &&
      say`Si des entretiens sont déjà prévus, je ${f.vous} prie de bien vouloir les annuler.`;

export const cancelBrief = (f: LetterFacts) =>
  f.rounds
    ? say`Merci d'annuler ${f.rounds}.`
    : f.maybeBooked && say`Merci d'annuler tout entretien déjà prévu.`;

/** To an agency: “Pourriez-vous prévenir Priya et annuler mon entretien du 2 décembre ?” */
export const tellAndCancel = (f: LetterFacts) => {
  const tell = say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévenir ${theClient(f)}${f.rounds && f.isImminent && say` dès que possible`}`;
  const what = f.rounds ?? (f.maybeBooked ? say`tout entretien déjà prévu` : undefined);
  return what ? say`${tell} et annuler ${what} ?` : say`${tell} ?`;
};

/** The same as a statement, where the letter's question is another. */
export const tellAndCancelPlease = (f: LetterFacts) => {
  const tell = say`Merci de prévenir ${theClient(f)}`;
  if (f.rounds) return say`${tell} et d'annuler ${f.rounds}.`;
  return f.maybeBooked ? say`${tell} et d'annuler tout entretien déjà prévu.` : say`${tell}.`;
};

/** What else is booked or due. */
export const travelAndTask = (f: LetterFacts) => {
  if (f.travel && f.task)
    return because(
      'pending',
    )`Le déplacement prévu peut aussi être annulé, et je ne rendrai pas l'exercice demandé.`;
  if (f.travel) return because('pending')`Le déplacement prévu peut aussi être annulé.`;
  return f.task && because('pending')`Je ne rendrai pas l'exercice demandé.`;
};

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && say`Ma candidature au poste de ${f.otherRole}, elle, tient toujours.`;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) =>
  f.isImminent && spare(3)`Je sais que je ${f.form('vous', 'te')} préviens tard.`;

// Thanks

/** Ends “Merci …”: before the first interview nobody has given any time. */
export const forTime = (f: LetterFacts) => {
  if (!f.isBefore) return say`pour le temps que ${f.form("vous m'avez", "tu m'as")} consacré`;
  return f.wasInvited
    ? because('entry')`pour ${f.form('votre', 'ton')} invitation`
    : say`d'avoir étudié ma candidature`;
};

/** Ends “Je vous remercie …”. */
const forYourTime = (f: LetterFacts) => {
  if (!f.isBefore) return say`du temps que vous m'avez consacré`;
  return f.wasInvited ? because('entry')`de votre invitation` : say`d'avoir étudié ma candidature`;
};

/** “ pour nos échanges”, where the letter does not say yet what was liked */
const forOurTalks = (f: LetterFacts) => !f.enjoyed && say` pour nos échanges`;

/** “Merci pour le temps que vous m'avez consacré, et merci à Sam et Lena pour nos échanges”, without its full stop */
export const thankAll = (f: LetterFacts) =>
  f.who && !f.isBefore
    ? say`Merci ${forTime(f)}, et merci à ${f.who}${forOurTalks(f)}`
    : say`Merci beaucoup ${forTime(f)}`;

/** “J'aimerais aussi remercier Sam et Lena pour nos échanges.” */
export const alsoThank = (f: LetterFacts) =>
  f.who && say`J'aimerais aussi remercier ${f.who}${forOurTalks(f)}.`;

/** To an agency: “Si vous en avez l'occasion, remerciez aussi Sam et Lena de ma part.” */
export const passThanksOn = (f: LetterFacts) =>
  f.who &&
  say`Si ${f.form('vous en avez', 'tu en as')} l'occasion, ${f.form('remerciez', 'remercie')} aussi ${f.who} de ma part.`;

/** “Je vous remercie du temps que vous m'avez consacré, et je remercie également Sam et Lena.” */
export const thankYouAll = (f: LetterFacts) =>
  f.isFamiliar
    ? say`${thankAll(f)}.`
    : say`Je vous remercie ${forYourTime(f)}${f.who && !f.isBefore && say`, et je remercie également ${f.who}`}.`;

/** “Je souhaiterais également remercier Sam et Lena.” */
export const alsoThankFormal = (f: LetterFacts) =>
  f.who && say`Je souhaiterais également remercier ${f.who}${forOurTalks(f)}.`;

/** “J'ai beaucoup aimé nos échanges.” */
export const enjoyed = (f: LetterFacts) => f.enjoyed && say`J'ai beaucoup aimé ${f.enjoyed}.`;

/** “mes échanges avec Sam et Lena”, where the letter does not say yet what was liked */
export const myTalks = (f: LetterFacts) => (f.enjoyed ? undefined : f.who && say`mes échanges avec ${f.who}`);

/** “Merci beaucoup pour le temps que vous m'avez consacré ; j'ai beaucoup aimé nos échanges.” */
export const thanksAndEnjoyed = (f: LetterFacts) =>
  say`Merci beaucoup ${forTime(f)}${f.enjoyed && say` ; j'ai beaucoup aimé ${f.enjoyed}`}.`;

/** Thanks to an agency, which has seen the candidate through: “Merci d'avoir présenté ma candidature”. */
export const forPresentingMe = (f: LetterFacts) =>
  say`d'avoir présenté ma candidature et de ${f.form('votre accompagnement', 'ton aide')}`;

// What is left open, and what is not

/** Where the company is not liked and nothing is to be left open. */
export const noOtherRole = (f: LetterFacts) => {
  if (!f.dislikes || !f.isSure || f.otherRole) return undefined;
  return f.isAgency
    ? because(
        'company',
      )`Il n'est pas nécessaire de me proposer un autre poste${f.at ?? say` dans cette entreprise`}.`
    : because(
        'company',
      )`Il n'est pas nécessaire de garder mon dossier ni de me contacter pour un autre poste.`;
};

/** A wish for whoever recruits. */
export const findSomebody = (f: LetterFacts) =>
  spare(1)`Je ${f.vous} souhaite de trouver rapidement la bonne personne.`;

// Feedback

export const anyFeedback = (f: LetterFacts) =>
  f.wantsFeedback &&
  because('feedback')`${f.form('Auriez-vous', 'Aurais-tu')} un retour à me faire sur ma candidature ?`;

export const aLineWouldDo = (f: LetterFacts) =>
  f.wantsFeedback &&
  spare(2, 'feedback')`Deux lignes suffiraient, et si ce n'est pas possible, ce n'est pas grave.`;

/** The same as a wish, which asks nothing. */
export const feedbackWelcome = (f: LetterFacts) =>
  f.wantsFeedback &&
  because(
    'feedback',
  )`Si ${f.form('vous avez', 'tu as')} un retour à me faire sur ma candidature, je le lirai avec intérêt.`;

// An agency's client

/** Whom an agency tells: “Priya”, “Northwind”, or “le client” */
export const theClient = (f: LetterFacts) => f.client ?? f.company ?? say`l'entreprise`;
