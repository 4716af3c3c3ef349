import { because, say } from './template.ts';
import { forTime, myTalks, thankAll, thankYouAll } from './parts.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** Whether the candidate likes the company, and does not work there already. */
export const likesThem = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** “Northwind me plaît toujours autant, et mes échanges avec Sam et Lena m'ont donné envie de vous rejoindre.” */
export const stillLike = (f: LetterFacts) => {
  if (!likesThem(f)) return undefined;
  const talks = myTalks(f);
  return because(
    'company',
  )`${f.company ?? say`L'entreprise`} me plaît toujours autant${talks && say`, et ${talks} m'ont donné envie de vous rejoindre`}.`;
};

/** Before the first interview there is no time to thank for yet, only an invitation. */
export const nothingToThankFor = (f: LetterFacts): boolean => f.isBefore && !f.wasInvited;

export const thanks = (f: LetterFacts) => !nothingToThankFor(f) && say`${thankAll(f)}.`;

export const thanksFormal = (f: LetterFacts) => !nothingToThankFor(f) && thankYouAll(f);

/** “Merci d'avoir pensé à moi pour le poste de Data engineer, et pour le temps que vous m'avez consacré.” */
export const thanksForThinkingOfMe = (f: LetterFacts) =>
  f.wasInvited
    ? because('entry')`Merci d'avoir pensé à moi${f.forThePost}${!f.isBefore && say`, et ${forTime(f)}`}.`
    : undefined;

/** Thanks that open a letter; others are thanked at its end. */
export const thanksFirst = (f: LetterFacts) => !nothingToThankFor(f) && say`Merci ${forTime(f)}.`;

/** “Si ce n'est pas d'actualité, j'aimerais simplement que vous pensiez à moi le jour où l'occasion se présentera.” */
export const keepMeInMind = (f: LetterFacts) =>
  say`Si ce n'est pas d'actualité, j'aimerais simplement que ${f.form('vous pensiez', 'tu penses')} à moi le jour où l'occasion se présentera.`;

/** Where there is no such role for now. */
export const ifNot = () => say`Si ce n'est pas le cas, je garderai un œil sur vos annonces.`;

/** Another who could answer. */
export const orSomeoneElse = () =>
  say`Si une autre personne est mieux placée pour me répondre, je m'adresserai volontiers à elle.`;
