import { because, say } from '../../../../letters/template.ts';
import { isOwnChoice, isRoleItself, itIsntTheDirection, itIsNotTheDirection } from '../withdraw/parts.ts';
import type { LetterFacts } from '../facts.ts';

// Why

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** Nothing but the role itself is the ground. */
export const isRoleAlone = (f: LetterFacts): boolean => isRoleItself(f) && !isTerms(f);

/** “It was the terms that stood in the way, not the work.”, or that the direction is not the candidate's */
export const itWasTheTerms = (f: LetterFacts) =>
  isTerms(f)
    ? because('doubts')`It was the terms that stood in the way, not the work itself.`
    : itIsntTheDirection(f);

export const itWasTheTermsFormal = (f: LetterFacts) =>
  isTerms(f)
    ? because('doubts')`It was the terms that stood in the way, not the work itself.`
    : itIsNotTheDirection(f);

/** “I'd like to take my work in a different direction.” */
export const aDifferentDirection = (f: LetterFacts) =>
  isTerms(f)
    ? because('doubts')`It came down to the terms rather than the work.`
    : isOwnChoice(f) &&
      f.isWrongDirection &&
      because('doubts')`I'd like to take my work in a different direction.`;

// The door, as far as the candidate could walk through it: with another job nothing is asked for.

/** “Northwind”, or “the company” */
const northwind = (f: LetterFacts) => f.company ?? 'the company';

/** A colleague does not say how they like the place. */
const isLiked = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** Who is hiring: to an agency that is the client. */
const youAre = (f: LetterFacts) => (f.isAgency ? `they're` : `you're`);
const youAreFormal = (f: LetterFacts) => (f.isAgency ? 'they are' : 'you are');

/** Ends “I really like Northwind, and …”. */
const hope = (f: LetterFacts) => {
  if (f.hasOtherJob)
    return f.isInternal || f.future
      ? say`I hope we get to work together one day${f.future && say`, ideally in ${f.future}`}`
      : say`I'd be glad to cross paths${f.isAgency && say` with them`} again one day`;
  if (f.isLife)
    return because(
      'situation',
    )`I'd like to get in touch again when my situation changes${f.future && say`, ideally about ${f.future}`}`;
  if (f.future) return say`if ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you`;
  if (isTerms(f)) return because('doubts')`I'd be glad to talk again if the terms ever change`;
  return f.isInternal ? say`I hope we get to work together one day` : say`I'd be glad to stay in touch`;
};

const hopeFormal = (f: LetterFacts) => {
  if (f.hasOtherJob)
    return f.isInternal || f.future
      ? say`I hope that we will work together one day${f.future && say`, ideally in ${f.future}`}`
      : say`I would be glad to meet${f.isAgency && say` them`} again one day`;
  if (f.isLife)
    return because(
      'situation',
    )`I would like to get in touch again when my situation changes${f.future && say`, ideally about ${f.future}`}`;
  if (f.future)
    return say`if ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you`;
  if (isTerms(f)) return because('doubts')`I would be glad to talk again if the terms ever change`;
  return f.isInternal
    ? say`I hope that we will work together one day`
    : say`I would be glad to stay in touch`;
};

/** The hope as a sentence of its own. */
const hopeAlone = (f: LetterFacts) =>
  f.future && !f.hasOtherJob && !f.isLife
    ? say`If ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you.`
    : say`${hope(f)}.`;

const hopeAloneFormal = (f: LetterFacts) =>
  f.future && !f.hasOtherJob && !f.isLife
    ? say`If ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you.`
    : say`${hopeFormal(f)}.`;

/** “I really like Northwind, and I'd be glad to stay in touch.” */
export const iReallyLikeNorthwind = (f: LetterFacts) =>
  isLiked(f) ? because('company')`I really like ${northwind(f)}, and ${hope(f)}.` : hopeAlone(f);

export const iLikeNorthwindVeryMuch = (f: LetterFacts) =>
  isLiked(f)
    ? because('company')`I like ${northwind(f)} very much, and ${hopeFormal(f)}.`
    : hopeAloneFormal(f);

/** “This isn't the right role for me, but I do like Northwind, and I'd be glad to stay in touch.” */
export const notTheRoleButILikeNorthwind = (f: LetterFacts) => {
  if (!isRoleAlone(f)) return iReallyLikeNorthwind(f);
  return isLiked(f)
    ? because('company')`This isn't the right role for me, but I do like ${northwind(f)}, and ${hope(f)}.`
    : say`This isn't the right role for me, but ${hope(f)}.`;
};

export const notTheRoleButILikeNorthwindFormal = (f: LetterFacts) => {
  if (!isRoleAlone(f)) return iLikeNorthwindVeryMuch(f);
  return isLiked(f)
    ? because(
        'company',
      )`This is not the right role for me, but I do like ${northwind(f)}, and ${hopeFormal(f)}.`
    : say`This is not the right role for me, but ${hopeFormal(f)}.`;
};

/** “I still like Northwind, so if you're ever hiring for test tooling, please think of me.” */
export const iStillLikeNorthwind = (f: LetterFacts) => {
  const lead = isLiked(f) && because('company')`I still like ${northwind(f)}, `;
  if (f.hasOtherJob) {
    const meet =
      f.isInternal || f.future
        ? say`I hope we'll work together some day${f.future && say`, ideally in ${f.future}`}`
        : say`I'd be glad to meet${f.isAgency && say` them`} again one day`;
    return lead ? say`${lead}and ${meet}.` : say`${meet}.`;
  }
  if (f.isLife) {
    const about = f.future && say` and ask about ${f.future}`;
    return lead
      ? because('situation')`${lead}and I'd like to write to you again${about} when things change for me.`
      : because('situation')`I'd like to write to you again${about} when things change for me.`;
  }
  if (f.future)
    return lead
      ? say`${lead}so if ${youAre(f)} ever hiring for ${f.future}, please think of me.`
      : say`If ${youAre(f)} ever hiring for ${f.future}, please think of me.`;
  if (isTerms(f))
    return lead
      ? because('doubts')`${lead}so if the terms ever change, I'd be glad to pick this up again.`
      : because('doubts')`If the terms ever change, I'd be glad to pick this up again.`;
  const stay = f.isInternal ? `I hope we'll work together some day` : `I'd be glad to stay in touch`;
  return lead ? say`${lead}and ${stay}.` : say`${stay}.`;
};

/** The door in a text message. */
export const doorInShort = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope we'll meet again.`;
  if (f.isLife) return because('situation')`I'd like to get in touch again when things change for me.`;
  if (f.future) return say`If ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I'd be glad to talk again.`;
  return isLiked(f)
    ? because('company')`I like ${northwind(f)} a lot and hope we'll stay in touch.`
    : say`I hope we'll stay in touch.`;
};

export const doorInShortFormal = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope that we will meet again.`;
  if (f.isLife) return because('situation')`I would like to get in touch again when things change for me.`;
  if (f.future)
    return say`If ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I would be glad to talk again.`;
  return isLiked(f)
    ? because('company')`I like ${northwind(f)} and hope to stay in touch.`
    : say`I hope to stay in touch.`;
};
