import { because, say } from '../../../../letters/bow-out/template.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

// Why

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** “It was the terms that stood in the way, not the work.” */
export const itWasTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`It was the terms that stood in the way, not the work itself.`;

/** The same in other words. */
export const itCameDownToTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`It came down to the terms rather than the work.`;

// The door, as far as the candidate could walk through it: with another job nothing is asked for.

/** “Northwind”, or “the company” */
const northwind = (f: LetterFacts) => f.company ?? 'the company';

/** A colleague does not say how they like the place. */
const isLiked = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** Who is hiring: to an agency that is the client. */
const youAre = (f: LetterFacts) => (f.isAgency ? `they're` : `you're`);
const youAreFormal = (f: LetterFacts) => (f.isAgency ? 'they are' : 'you are');

/** “, ideally in test tooling” */
const ideallyIn = (f: LetterFacts) => f.future && say`, ideally in ${f.future}`;

/** Colleagues meet again anyway, and so do people in the same trade. */
const isToWorkTogether = (f: LetterFacts) => f.isInternal || Boolean(f.future);

interface Hope {
  /** Ends “I do like Northwind, and …”. */
  clause: (f: LetterFacts) => Line;
  /** A sentence of its own. */
  alone: (f: LetterFacts) => Line;
}

/** Where nothing is said of the company, a meeting is hoped for beside a good end to their search. */
const meetAgain = (search: string, works: string, meets: string): Hope => {
  const again = (f: LetterFacts) => (isToWorkTogether(f) ? say`${works}${ideallyIn(f)}` : say`${meets}`);
  return {
    clause: (f) => say`I hope ${again(f)}`,
    alone: (f) => say`I hope ${search}, and that ${again(f)}.`,
  };
};

const meet = {
  warm: /* @__PURE__ */ meetAgain(
    'you find the right person soon',
    'we get to work together one day',
    'our paths cross again one day',
  ),
  other: /* @__PURE__ */ meetAgain(
    'the rest of the search goes well',
    "we'll work together some day",
    'we meet again one day',
  ),
  agency: /* @__PURE__ */ meetAgain(
    'they find the right person soon',
    'I get to work with them one day',
    'our paths cross again one day',
  ),
  formal: /* @__PURE__ */ meetAgain(
    'the rest of the search goes well',
    'we will work together one day',
    'we will meet again one day',
  ),
};

const hope: Hope = {
  clause: (f) => {
    if (f.hasOtherJob) return (f.isAgency ? meet.agency : meet.warm).clause(f);
    if (f.isLife)
      return because(
        'situation',
      )`I'd like to get in touch again when my situation changes${f.future && say`, ideally about ${f.future}`}`;
    if (f.future) return say`if ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you`;
    if (isTerms(f)) return because('doubts')`I'd be glad to talk again if the terms ever change`;
    return f.isInternal ? meet.warm.clause(f) : say`I'd be glad to stay in touch and talk again one day`;
  },
  alone: (f) => {
    if (f.hasOtherJob) return (f.isAgency ? meet.agency : meet.warm).alone(f);
    if (f.future && !f.isLife)
      return say`If ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you.`;
    if (f.isLife || isTerms(f)) return say`${hope.clause(f)}.`;
    return f.isInternal
      ? meet.warm.alone(f)
      : say`This role isn't the one for me, but I'd be glad to stay in touch and talk again one day.`;
  },
};

const hopeFormal: Hope = {
  clause: (f) => {
    if (f.hasOtherJob) return meet.formal.clause(f);
    if (f.isLife)
      return because(
        'situation',
      )`I would like to get in touch again when my situation changes${f.future && say`, ideally about ${f.future}`}`;
    if (f.future)
      return say`if ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you`;
    if (isTerms(f)) return because('doubts')`I would be glad to talk again if the terms ever change`;
    return f.isInternal
      ? meet.formal.clause(f)
      : say`I would be glad to stay in touch and talk again one day`;
  },
  alone: (f) => {
    if (f.hasOtherJob) return meet.formal.alone(f);
    if (f.future && !f.isLife)
      return say`If ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you.`;
    if (f.isLife || isTerms(f)) return say`${hopeFormal.clause(f)}.`;
    return f.isInternal
      ? meet.formal.alone(f)
      : say`This role is not the one for me, but I would be glad to stay in touch and talk again one day.`;
  },
};

/** “I really like Northwind, and I'd be glad to stay in touch and talk again one day.” */
export const iReallyLikeNorthwind = (f: LetterFacts) => {
  if (!isLiked(f)) return hope.alone(f);
  return because('company')`I really like ${northwind(f)}, and ${hope.clause(f)}.`;
};

export const iLikeNorthwindVeryMuch = (f: LetterFacts) =>
  isLiked(f)
    ? because('company')`I like ${northwind(f)} very much, and ${hopeFormal.clause(f)}.`
    : hopeFormal.alone(f);

/** “I do like Northwind, though, and I'd be glad to stay in touch and talk again one day.” */
export const iDoLikeNorthwind = (f: LetterFacts) =>
  isLiked(f) && !f.hasOtherJob && !f.isLife
    ? because('company')`I do like ${northwind(f)}, though, and ${hope.clause(f)}.`
    : iReallyLikeNorthwind(f);

export const iDoLikeNorthwindFormal = (f: LetterFacts) =>
  isLiked(f) && !f.hasOtherJob && !f.isLife
    ? because('company')`I do like ${northwind(f)}, however, and ${hopeFormal.clause(f)}.`
    : iLikeNorthwindVeryMuch(f);

/** “I still like Northwind, so if you're ever hiring for test tooling, please think of me.” */
export const iStillLikeNorthwind = (f: LetterFacts) => {
  const lead = isLiked(f) && because('company')`I still like ${northwind(f)}, `;
  if (f.hasOtherJob) {
    const other = f.isAgency ? meet.agency : meet.other;
    return lead ? say`${lead}and ${other.clause(f)}.` : other.alone(f);
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
  if (f.isInternal) return meet.other.alone(f);
  return lead
    ? say`${lead}and I hope we can stay in touch.`
    : say`I hope we can stay in touch and talk again another time.`;
};

/** The door in a text message. */
export const doorInShort = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope our paths cross again.`;
  if (f.isLife) return because('situation')`I'd like to get in touch again when things change for me.`;
  if (f.future) return say`If ${youAre(f)} ever hiring for ${f.future}, I'd be glad to hear from you.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I'd be glad to talk again.`;
  return isLiked(f)
    ? because('company')`I like ${northwind(f)} a lot and hope we'll stay in touch.`
    : say`I hope we'll stay in touch.`;
};

export const doorInShortFormal = (f: LetterFacts) => {
  if (f.hasOtherJob) return say`I hope our paths will cross again.`;
  if (f.isLife) return because('situation')`I would like to get in touch again when things change for me.`;
  if (f.future)
    return say`If ${youAreFormal(f)} ever hiring for ${f.future}, I would be glad to hear from you.`;
  if (isTerms(f)) return because('doubts')`If the terms change, I would be glad to talk again.`;
  return isLiked(f)
    ? because('company')`I like ${northwind(f)} and hope to stay in touch.`
    : say`I hope to stay in touch.`;
};
