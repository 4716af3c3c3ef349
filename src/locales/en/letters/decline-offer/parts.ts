import { because, say } from '../../../../letters/bow-out/template.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “the Data engineer offer”, or “the offer” */
export const theOffer = (f: LetterFacts) => (f.role ? say`the ${f.role} offer` : say`the offer`);

/** “the Data engineer offer from Northwind” */
export const theOfferFrom = (f: LetterFacts) => say`${theOffer(f)}${f.company && say` from ${f.company}`}`;

/** “Please thank Sam and Lena for me.” */
export const pleaseThank = (f: LetterFacts) => f.who && say`Please thank ${f.who} for me.`;

export const iEnjoyed = (f: LetterFacts) => f.enjoyed && say`I enjoyed ${f.enjoyed}.`;

/** “I hope our paths cross again.”, where the candidate likes the company and does not work there already. */
export const iHopeWeMeetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal && because('company')`I hope our paths cross again one day.`;

/** “I hope you find the right person soon, and that we meet again one day.”; a colleague stays one. */
export const iHopeYouFind = (f: LetterFacts) =>
  f.isInternal
    ? say`I hope you fill the role soon.`
    : f.likes
      ? because('company')`I hope you find the right person soon, and that we meet again one day.`
      : say`I hope you find the right person soon.`;

/** “I wish you and everyone at Northwind well.” */
export const iWishYouWell = (f: LetterFacts) =>
  f.isInternal
    ? say`I hope the role is filled soon.`
    : say`I wish you and everyone${f.at ?? ' on the team'} well.`;

/** Subjects, the fullest first. */
export const decliningSubject: EnglishMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`Declining the ${f.role} offer from ${f.company}`] : []),
        say`Declining the ${f.role} offer`,
      ]
    : [
        ...(f.company ? [say`Declining the offer from ${f.company}`] : []),
        f.isAgency ? say`Declining the offer` : say`Declining your offer`,
      ];
