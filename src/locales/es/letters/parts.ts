import { because, say, spare } from '../../../letters/bow-out/template.ts';
import { after, capitalized, lowered } from './letter-case.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Tone } from '../../../letters/types.ts';
import type { LetterFacts, SpanishMail } from './facts.ts';

/** Sentences that many letters have. Each is absent where it does not apply. */

// The decision

/** What there is instead, where the letter may say so: “He firmado con otra empresa”. */
const instead = (f: LetterFacts) =>
  f.hasSigned
    ? because('otherJob')`He firmado con otra empresa`
    : f.isUnsigned
      ? because('otherJob')`He aceptado otro trabajo`
      : f.isStaying
        ? because('otherJob')`He decidido quedarme en mi trabajo actual`
        : f.hasOtherOffer && because('otherJob')`Tengo una oferta de otra empresa`;

/** The direction is the ground, and no other is given. */
export const isDirection = (f: LetterFacts): boolean =>
  !f.reason && !f.hasOtherJob && !f.isLife && !f.isBefore && f.isWrongDirection;

/** Why the role is not wanted; work that is wanted instead is named further on. */
export const wrongDirection = (f: LetterFacts) =>
  f.direction ? 'no es el tipo de trabajo que busco' : 'no es el camino que quiero seguir';

/** “He decidido retirarme del proceso para el puesto de …”, with the ground in the same sentence where there is one. */
export const decision = (f: LetterFacts, tone: Tone, withdrawing: Line = f.withdraw): Line => {
  const other = instead(f);
  if (other) return say`${other}, ${tone === 'formal' ? 'por lo que' : 'así que'} ${f.withdrawing}.`;
  const withdraw = tone === 'formal' ? f.withdrawFormally : withdrawing;
  if (f.isLife)
    return f.reason || f.channel === 'text'
      ? because('situation')`Tengo que ${withdraw}.`
      : because(
          'situation',
        )`Tengo que ${withdraw} por algo que no tiene nada que ver con el trabajo${!f.isAgency && say` ni con ${f.you('ustedes', 'vosotros')}`}.`;
  const decided = say`He decidido ${withdraw}`;
  return isDirection(f) && f.channel !== 'text'
    ? because('doubts')`${decided}, porque ${wrongDirection(f)}.`
    : say`${decided}.`;
};

/** The decision after the first thanks, led into by what those were for. */
export const decisionAfterThanks = (f: LetterFacts, withdrawing: Line = f.withdraw): Line => {
  const news = decision(f, 'warm', withdrawing);
  if (f.isAgency) return news;
  if (f.wasInvitedBack && !f.isBefore && !f.isLife && !instead(f)) return after('Lo he pensado bien y', news);
  if (f.isBefore || instead(f) || !likedThem(f) || !f.who) return news;
  return isDirection(f) && f.role
    ? because(
        'company',
        'doubts',
      )`${f.company ?? 'La empresa'} me ha gustado mucho, y también las conversaciones con ${f.who}, pero ${f.theRole} ${wrongDirection(f)}, así que he decidido retirar mi candidatura.`
    : because('company')`Me ha gustado mucho hablar con ${f.who}, pero ${lowered(news)}`;
};

/** The decision stands alone: no ground is given, and no interview but those to cancel hangs on it. */
const isBare = (f: LetterFacts): boolean =>
  !f.isAgency && !f.reason && !f.isLife && !isDirection(f) && !instead(f) && f.rounds !== undefined;

/** The decision and what follows from it: “He decidido …, así que le agradecería que cancelara …” */
export const decisionAndCancel = (f: LetterFacts): Line =>
  isBare(f) && f.rounds
    ? say`He decidido ${f.stop}, así que ${f.you('le agradecería que cancelara', 'te agradecería que cancelaras')} ${f.rounds.all}.`
    : decisionAfterThanks(f);

/** What to cancel, where the decision has not said it. */
export const cancelApart = (f: LetterFacts) => !isBare(f) && cancel(f, 'asking');

/** The same without its full stop and without “he decidido”, after a colon: “me retiro del proceso para …”. */
export const leaving = (f: LetterFacts): Line => {
  const other = instead(f);
  if (!other) return f.isLife ? because('situation')`tengo que ${f.withdraw}` : f.withdrawing;
  return f.hasSigned
    ? because('otherJob')`he firmado con otra empresa y ${f.withdrawing}`
    : f.isUnsigned
      ? because('otherJob')`he aceptado otro trabajo y ${f.withdrawing}`
      : f.isStaying
        ? because('otherJob')`me quedo en mi trabajo actual y ${f.withdrawing}`
        : because('otherJob')`tengo una oferta de otra empresa y ${f.withdrawing}`;
};

export const reason = (f: LetterFacts) => f.reason && say`${f.reason}.`;

/** The same where there may be no room for it. */
export const reasonIfRoom = (f: LetterFacts) => f.reason && spare(6)`${f.reason}.`;

// What to cancel

/** Whether a letter may ask with a question: it has only one. */
export type Asking = 'asking' | 'saying' | 'begging';

/** “¿Podría cancelar las entrevistas del 2 y el 4 de diciembre?”, or “Le agradecería que cancelara …” */
export const cancel = (f: LetterFacts, how: Asking = 'saying') => {
  if (f.isAgency) return tellAndCancel(f, how);
  if (f.rounds) {
    return how === 'asking'
      ? say`¿${f.you('Podría', 'Podrías')} cancelar ${f.rounds.all}, por favor?`
      : how === 'begging'
        ? say`${f.you('Le pido, por favor, que cancele', 'Te pido, por favor, que canceles')} ${f.rounds.all}.`
        : say`${f.you('Le agradecería que cancelara', 'Te agradecería que cancelaras')} ${f.rounds.all}.`;
  }
  return (
    f.maybeBooked &&
    say`Si queda alguna entrevista programada, ${f.you('le agradecería que la cancelara', 'te agradecería que la cancelaras')}.`
  );
};

/** To an agency: “¿Podría avisar a Priya y cancelar la entrevista del 2 de diciembre?” */
const tellAndCancel = (f: LetterFacts, how: Asking) => {
  const what = f.rounds
    ? f.rounds.all
    : f.maybeBooked
      ? say`cualquier entrevista que quede programada`
      : undefined;
  if (how === 'asking' && f.isEmail && f.id === 'main')
    return say`¿${f.you('Podría', 'Podrías')} avisar ${now(f)}a ${them(f)}${what ? say`, cancelar ${what}` : ''} y confirmármelo después?`;
  if (how === 'asking')
    return say`¿${f.you('Podría', 'Podrías')} avisar ${now(f)}a ${them(f)}${what && say` y cancelar ${what}`}?`;
  return say`${f.you('Le agradecería que avisara', 'Te agradecería que avisaras')} ${now(f)}a ${them(f)}${what && say` y ${f.you('cancelara', 'cancelaras')} ${what}`}.`;
};

/** An agency is the one to tell its client. */
export const inYourHands = (f: LetterFacts) =>
  f.isAgency &&
  spare(1)`Yo no me pondré en contacto con la empresa: lo dejo en ${f.you('sus', 'tus')} manos.`;

const now = (f: LetterFacts) => (f.isImminent ? say`hoy mismo ` : undefined);

/** Whom an agency tells, once the company has been named: “Priya” or “la empresa”. */
export const them = (f: LetterFacts) => f.client ?? 'la empresa';

/** The same where the company has not been named: “Priya”, “Northwind” or “la empresa”. */
export const asked = (f: LetterFacts) => f.client ?? f.company ?? 'la empresa';

/** “Priya, de Northwind,”, “alguien de Northwind” or “la empresa”, where the company has not been named yet. */
export const client = (f: LetterFacts, endsSentence = false): Line => {
  if (!f.client) return f.company ? say`alguien de ${f.company}` : say`la empresa`;
  if (!f.company) return say`${f.client}`;
  return endsSentence ? say`${f.client}, de ${f.company}` : say`${f.client}, de ${f.company},`;
};

/** What else is booked or due, where there may be no room for it. */
export const alsoCancel = (f: LetterFacts) =>
  f.travel && f.task
    ? spare(7, 'pending')`También se puede anular el viaje reservado, y no entregaré la prueba.`
    : f.travel
      ? spare(7, 'pending')`También se puede anular el viaje reservado.`
      : f.task && spare(7, 'pending')`Tampoco entregaré la prueba, así que no hace falta esperarla.`;

/** Another application at the same company, which goes on. */
export const otherApplication = (f: LetterFacts) =>
  f.otherRole && spare(5)`Mi candidatura al puesto de ${f.otherRole} sigue en pie.`;

/** Where it is no more than a day to the interview. */
export const shortNotice = (f: LetterFacts) => f.isImminent && spare(3)`Sé que aviso con poco margen.`;

// Thanks

/** Ends “Gracias por …”: before the first interview nobody has given any time. */
const theirTime = (f: LetterFacts, tone: Tone) => {
  if (f.isAgency)
    return tone === 'brief'
      ? say`haber presentado mi candidatura`
      : say`haber presentado mi candidatura${!f.enjoyed && say` y por toda ${f.you('su', 'tu')} ayuda`}`;
  if (f.isBefore)
    return f.wasInvited ? because('entry')`haber pensado en mí` : say`haber tenido en cuenta mi candidatura`;
  if (tone !== 'brief') return say`el tiempo que me ${f.you('han', 'habéis')} dedicado`;
  return f.channel === 'email' && f.id === 'main' && !f.who
    ? say`el tiempo que me ${f.you('han', 'habéis')} dedicado y por haber tenido en cuenta mi candidatura`
    : say`${f.you('su', 'tu')} tiempo`;
};

/** “Muchas gracias a usted, a Sam y a Lena por el tiempo que me han dedicado.” */
export const thanks = (f: LetterFacts, tone: Tone): Line => {
  const lead = tone === 'brief' ? 'Gracias' : 'Muchas gracias';
  if (f.isAgency)
    return say`${lead} por ${theirTime(f, tone)}${f.toThem && say`; si ${f.you('tiene ocasión, le agradecería que diera', 'tienes ocasión, te agradecería que dieras')} también las gracias ${f.toThem} de mi parte`}.`;
  if (f.toAll)
    return tone === 'brief'
      ? say`${lead} ${f.toAll} por ${f.you('su', 'vuestro')} tiempo.`
      : say`${lead} ${f.toAll} por ${theirTime(f, tone)}.`;
  return tone === 'formal' && !f.isBefore
    ? say`${f.you('Le', 'Te')} agradezco mucho ${theirTime(f, tone)}.`
    : say`${lead} por ${theirTime(f, tone)}.`;
};

/** What a warm letter begins with: the thanks, for something particular where the facts have it. */
export const thanksFirst = (f: LetterFacts): Line => {
  const liked = f.enjoyed && say`; ${f.enjoyed}`;
  const { who } = f;
  const time = theirTime(f, 'warm');
  if (f.isAgency) return say`Muchas gracias por ${time}${liked}.`;
  if (f.isBefore) return thanks(f, 'warm');
  if (f.wasInvitedBack)
    return because(
      'entry',
      'earlier',
    )`Muchas gracias por haber vuelto a pensar en mí y por ${who ? say`las conversaciones con ${who}` : time}${liked}.`;
  if (likedThem(f)) return say`Muchas gracias por todo hasta ahora.`;
  if (!f.toAll) return say`Muchas gracias por ${time}${liked}.`;
  return say`Muchas gracias ${f.toAll} por ${time}${liked}.`;
};

/** The company is liked, and nothing particular was named. */
const likedThem = (f: LetterFacts): boolean => f.likes && !f.isInternal && !f.enjoyed && f.who !== undefined;

/** The same, shorter. */
export const thanksInShort = (f: LetterFacts, tone: Tone): Line =>
  say`${tone === 'formal' ? 'Muchas gracias' : 'Gracias'} por ${theirTime(f, 'brief')}.`;

/** “Si tiene ocasión, le agradecería que diera también las gracias a Sam y a Lena de mi parte.” */
export const thankThem = (f: LetterFacts) =>
  f.toThem &&
  spare(
    3,
  )`Si ${f.you('tiene ocasión, le agradecería que diera', 'tienes ocasión, te agradecería que dieras')} también las gracias ${f.toThem} de mi parte.`;

/** “Espero que den pronto con la persona que buscan.” */
export const goodLuck = (f: LetterFacts) =>
  !f.isAgency &&
  spare(1)`Espero que ${f.you('den', 'deis')} pronto con la persona que ${f.you('buscan', 'buscáis')}.`;

/** “Me gustó mucho conocer al equipo.” */
export const enjoyed = (f: LetterFacts) => f.enjoyed && spare(4)`${capitalized(f.enjoyed)}.`;

/** The one question after a withdrawal, where it is wanted. */
export const feedback = (f: LetterFacts) =>
  f.wantsFeedback &&
  (f.isShort
    ? spare(3, 'feedback')`Cualquier opinión sobre mis entrevistas me ayudaría mucho.`
    : f.isAgency
      ? because(
          'feedback',
        )`Si ${f.you('le', 'te')} han comentado algo sobre mis entrevistas, me ayudaría mucho saberlo.`
      : because(
          'feedback',
        )`Si ${f.you('pudiera', 'pudieras')} darme ${f.you('su', 'tu')} opinión sobre mis entrevistas, me ayudaría mucho; con un par de líneas basta.`);

// Subjects

/** Subjects for withdrawing an application, the fullest first. */
export const withdrawSubject: SpanishMail['subject'] = (f) => applicationSubject(f);

/** Subjects for leaving a process, the fullest first. */
export const leavingSubject: SpanishMail['subject'] = (f) => {
  if (f.hasApplied) return applicationSubject(f);
  return f.role
    ? [
        ...(f.isAgency && f.company ? [say`Me retiro del proceso de ${f.company}: ${f.role}`] : []),
        say`Me retiro del proceso para el puesto de ${f.role}`,
        say`Me retiro del proceso: ${f.role}`,
        say`Me retiro: ${f.role}`,
      ]
    : [say`Me retiro del proceso de selección${f.there}`, say`Me retiro del proceso de selección`];
};

const applicationSubject: SpanishMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.there ? [say`Retiro mi candidatura al puesto de ${f.role}${f.there}`] : []),
        ...(f.there ? [say`Retiro mi candidatura a ${f.role}${f.there}`] : []),
        say`Retiro mi candidatura al puesto de ${f.role}`,
        say`Retiro mi candidatura: ${f.role}`,
      ]
    : [say`Retiro mi candidatura${f.there}`, say`Retiro mi candidatura`];
