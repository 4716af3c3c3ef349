import { leavingSubject } from '../withdraw/subject.ts';
import { forTime, myTalks } from '../parts.ts';
import { likesThem, nothingToThankFor } from '../redirect-parts.ts';
import { because, say, spare, subjects } from '../template.ts';
import type { Line, Value } from '../template.ts';
import type { FrenchLetters, LetterFacts } from '../facts.ts';

const article = /^(?:l['’]|d['’]|(?:les?|la|du|des?|une?|quelque|plus)\s)/iu;
const infinitive = /^\p{L}+(?:er|ir|re|oir)\s/iu;

/**
 * Work that is wanted, after “J'aimerais”: “m'orienter vers le développement web”, “travailler en front-end”, or the
 * verb that was typed.
 */
export const towards = (work: Value): Line => {
  if (article.test(work.text)) return say`m'orienter vers ${work}`;
  return infinitive.test(work.text) ? say`${work}` : say`travailler en ${work}`;
};

/** The same where the direction may not be known: it is asked for before the draft. */
export const wanted = (f: LetterFacts): Line =>
  f.direction ? towards(f.direction) : say`m'orienter vers un travail plus proche de ce que je sais faire`;

/** Whether the letter says that the people met are part of what is liked. */
export const namesWhoWasLiked = (f: LetterFacts): boolean => likesThem(f) && myTalks(f) !== undefined;

/**
 * “En revanche, Northwind me plaît beaucoup, surtout après mes échanges avec Sam et Lena, et j'aimerais vous rejoindre pour
 * m'orienter vers le développement web.”
 */
export const likeAndWant = (f: LetterFacts): Line => {
  if (!likesThem(f)) return say`J'aimerais en revanche ${wanted(f)}.`;
  const talks = myTalks(f);
  return because(
    'company',
  )`En revanche, ${f.company ?? say`l'entreprise`} me plaît beaucoup${talks && say`, surtout après ${talks}`}, et j'aimerais vous rejoindre pour ${wanted(f)}.`;
};

/** Thanks that end a letter and look ahead. */
export const thanksAndSoon = (f: LetterFacts) =>
  !nothingToThankFor(f) && say`Merci ${forTime(f)}, et à bientôt, je l'espère.`;

/**
 * What shows that they can, a sentence of the candidate's own: “J'ai créé …, une expérience sur laquelle je pourrais
 * m'appuyer.” Where that sentence has an end, it stands alone.
 */
export const proof = (f: LetterFacts) =>
  f.proof &&
  (/[.!?…]\s*$/u.test(f.proof.text)
    ? say`${f.proof}`
    : say`${f.proof}, une expérience sur laquelle je pourrais m'appuyer.`);

/** The same in the formal tone, which leads to it first. */
export const proofLeadFormal = (f: LetterFacts) => f.proof && say`J'ai déjà une expérience en ce sens.`;
export const proofFormal = (f: LetterFacts) => f.proof && say`${f.proof}.`;

/** The same where there is little room. */
export const spareProof = (f: LetterFacts) => f.proof && spare(2)`${proof(f)}`;

/** The one question. */
export const isThereOne =
  'Un poste de ce type est-il à pourvoir en ce moment, ou dans les mois qui viennent ?';

/** The fullest subject first: the first that fits an inbox is used. */
export const subject: FrenchLetters['subject'] = (f) => {
  if (!f.role) return subjects(say`${leavingSubject(f)}, et une question`);
  return subjects(say`${leavingSubject(f)}, et une question`, say`Retrait de ${f.role}, et une question`);
};
