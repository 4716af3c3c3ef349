import { because, say } from '../../../../letters/bow-out/template.ts';
import { capitalized } from '../letter-case.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts } from '../facts.ts';

/** Pay, place or hours are the ground, and no other is given. */
const isTerms = (f: LetterFacts): boolean => f.isAboutTerms && !f.reason && !f.hasOtherJob && !f.isLife;

/** “Lo que me frena son las condiciones, no el trabajo en sí.” */
export const itIsTheTerms = (f: LetterFacts) =>
  isTerms(f) && because('doubts')`Lo que me frena son las condiciones, no el trabajo en sí.`;

/** The people of a company that is liked were met, and nothing particular was named. */
export const likesThePeople = (f: LetterFacts): boolean =>
  f.likes && !f.isInternal && !f.isBefore && !f.isAgency && !f.enjoyed && f.who !== undefined;

/** “Northwind me ha gustado mucho”. A colleague does not say how they like the place. */
const likedIt = (f: LetterFacts) =>
  f.likes && !f.isInternal
    ? because(
        'company',
      )`${f.company ?? 'La empresa'} ${f.enjoyed || likesThePeople(f) ? 'me ha dejado muy buena impresión' : 'me ha gustado mucho'}`
    : undefined;

/** “si en algún momento buscan a alguien para …”; to an agency, “si en Northwind buscan …”. */
const ifHiring = (f: LetterFacts): Line =>
  f.isAgency
    ? say`si más adelante buscan a alguien para ${f.future ?? 'otro puesto'}${f.at}`
    : say`si más adelante ${f.you('buscan', 'buscáis')} a alguien para ${f.future ?? 'otro puesto'}`;

/** What would be welcome later, as far as the candidate could take it up. Ends “Northwind me ha gustado mucho …”. */
const hope = (f: LetterFacts): Line => {
  if (f.hasOtherJob) return say`ojalá volvamos a coincidir más adelante`;
  if (f.isLife)
    return because(
      'situation',
    )`cuando cambie mi situación, me gustaría volver a ponerme en contacto${f.future && f.channel !== 'text' && say`, sobre todo para ${f.future}`}`;
  if (f.future) return say`${ifHiring(f)}, ${f.wouldLike} saberlo`;
  if (isTerms(f))
    return because('doubts')`si las condiciones cambiaran, retomaría la conversación con mucho gusto`;
  return f.isInternal
    ? say`ojalá coincidamos más adelante en otro proyecto`
    : say`${f.wouldLike} que mantuviéramos el contacto`;
};

/** “Northwind me ha gustado mucho, así que ojalá volvamos a coincidir más adelante.” */
export const door = (f: LetterFacts): Line => {
  const liked = likedIt(f);
  if (!liked) return hopeAlone(f);
  const wish = hope(f);
  return /^(?:si|cuando) /.test(wish.text) ? say`${liked}; ${wish}.` : say`${liked}, así que ${wish}.`;
};

/** The hope as a sentence of its own. */
export const hopeAlone = (f: LetterFacts): Line => say`${capitalized(hope(f))}.`;
