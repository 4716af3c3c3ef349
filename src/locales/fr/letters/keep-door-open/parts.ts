import { because, say } from '../template.ts';
import { lower, myTalks } from '../parts.ts';
import type { Line } from '../template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** “Cela tient aux conditions, et non au poste lui-même.” */
export const itWasTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`Cela tient aux conditions, et non au poste lui-même.`;

// The door, as far as the candidate could walk through it: with another job nothing is asked for.

/** A colleague does not say how they like the place. */
const isLiked = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** Who is hiring: to an agency that is the client. */
const ifYouHire = (f: LetterFacts) =>
  f.isAgency ? say`S'ils recrutent un jour` : say`Si vous recrutez un jour`;

/** The hope, as a sentence without its full stop. */
const hope = (f: LetterFacts): Line => {
  if (f.hasOtherJob)
    return f.isInternal || f.future
      ? say`J'espère que nous aurons un jour l'occasion de travailler ensemble`
      : say`J'espère que nos chemins se croiseront à nouveau`;
  if (f.isLife)
    return because(
      'situation',
    )`Je reprendrais volontiers contact quand ma situation le permettra${f.future && say`, en particulier pour ${f.future}`}`;
  if (f.future)
    return say`${ifYouHire(f)} pour ${f.future}, un message de ${f.form('votre', 'ta')} part me ferait très plaisir`;
  if (isTerms(f)) return because('doubts')`Si les conditions évoluent un jour, j'en reparlerai volontiers`;
  if (f.isInternal) return say`J'espère que nous aurons un jour l'occasion de travailler ensemble`;
  return say`J'aimerais que nous restions en contact`;
};

/** “Northwind me plaît vraiment, et j'aimerais que nous restions en contact.” */
export const door = (f: LetterFacts): Line => {
  const wish = hope(f);
  if (!isLiked(f))
    return f.hasOtherJob || f.isLife || f.future || isTerms(f) || f.isInternal
      ? say`${wish}.`
      : say`Ce poste n'est pas celui qu'il me faut, mais ${lower(wish)}.`;
  return because('company')`${f.company ?? say`L'entreprise`} me plaît vraiment, et ${lower(wish)}.`;
};

/** The same after the fact that they have gone elsewhere. */
export const doorElsewhere = (f: LetterFacts): Line =>
  isLiked(f)
    ? because('company')`${f.company ?? say`L'entreprise`} m'a vraiment plu, et ${lower(hope(f))}.`
    : say`${hope(f)}.`;

/** “Northwind m'a vraiment plu, et j'ai eu plaisir à échanger avec Sam et Lena.” */
export const liked = (f: LetterFacts) => {
  if (!isLiked(f)) return undefined;
  const people = saysWhoWasLiked(f) && f.who;
  return because(
    'company',
  )`${f.company ?? say`L'entreprise`} ${f.hasOtherJob ? "m'a vraiment plu" : 'me plaît vraiment'}${people && say`, et j'ai eu plaisir à échanger avec ${people}`}.`;
};

export const saysWhoWasLiked = (f: LetterFacts): boolean => isLiked(f) && myTalks(f) !== undefined;

/** The hope at the end of a warm letter; somebody who works elsewhere takes leave with it. */
export const farewell = (f: LetterFacts): Line => {
  if (!isLiked(f)) return door(f);
  return f.hasOtherJob ? say`${hope(f)}, et je souhaite le meilleur à toute l'équipe.` : say`${hope(f)}.`;
};

/** What is still of interest, or a hope to meet again. */
export const openDoor = (f: LetterFacts): Line => (f.hasOtherJob ? doorElsewhere(f) : door(f));

/** The same in a text message. */
export const doorInShort = (f: LetterFacts): Line =>
  f.future && !f.hasOtherJob && !f.isLife
    ? say`${ifYouHire(f)} pour ${f.future}, j'aimerais que ${f.form('vous pensiez', 'tu penses')} à moi.`
    : say`${hope(f)}.`;
