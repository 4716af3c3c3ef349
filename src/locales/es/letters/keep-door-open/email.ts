import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import {
  alsoCancel,
  cancel,
  decision,
  decisionAfterThanks,
  enjoyed,
  feedback,
  inYourHands,
  otherApplication,
  reason,
  shortNotice,
  thankThem,
  thanks,
  thanksFirst,
} from '../parts.ts';
import { door, likesThePeople, itIsTheTerms } from './parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishLetter } from '../facts.ts';

/** There is something else, and the letter says so: the news come first. */
const hasNews = (f: LetterFacts): boolean =>
  !f.isAgency && (f.hasSigned || f.isUnsigned || f.isStaying || f.hasOtherOffer);

/** The decision, which comes first where there is something else. */
const told = (f: LetterFacts): Line => {
  if (!hasNews(f)) return decisionAfterThanks(f);
  return f.hasSigned
    ? because(
        'otherJob',
      )`He aceptado una oferta de otra empresa y ya he firmado, así que tengo que ${f.withdraw}.`
    : decision(f, 'warm');
};

/** “Me ha gustado mucho conocer Northwind y a su gente.” */
const people = (f: LetterFacts) =>
  likesThePeople(f) &&
  because('company')`Me ha gustado mucho conocer ${f.company ?? 'la empresa'} y a su gente.`;

/** The last of it, after news. */
const goodbye = (f: LetterFacts) =>
  likesThePeople(f)
    ? f.toAll &&
      say`Muchas gracias ${f.toAll} por las conversaciones y por el tiempo que me ${f.you('han', 'habéis')} dedicado; me llevo muy buen recuerdo.`
    : thanksFirst(f);

export const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${!hasNews(f) && thanksFirst(f)}
  ${told(f)}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${cancel(f, 'asking')}
  ${inYourHands(f)}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${hasNews(f) && people(f)}
  ${hasNews(f) && goodbye(f)}
  ${hasNews(f) && likesThePeople(f) ? say`Me encantaría que siguiéramos en contacto, y ojalá volvamos a coincidir.` : door(f)}
  ${f.isAgency && thankThem(f)}

  ${feedback(f)}

  ${f.bye('Un saludo')}
`;

export const warmThanksLast: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${decision(f, 'warm')}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${shortNotice(f)}
  ${otherApplication(f)}

  ${thanks(f, 'warm')}
  ${enjoyed(f)}
  ${feedback(f)}

  ${door(f)}

  ${f.bye('Un cordial saludo')}
`;

export const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${f.isAgency ? thanksFirst(f) : thanks(f, 'formal')}
  ${decision(f, 'formal')}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${cancel(f)}
  ${alsoCancel(f)}
  ${otherApplication(f)}

  ${!f.isAgency && enjoyed(f)}
  ${door(f)}
  ${f.isAgency && thankThem(f)}

  ${feedback(f)}

  ${f.bye('Atentamente')}
`;

export const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${decision(f, 'brief')}
  ${reason(f)}
  ${itIsTheTerms(f)}
  ${cancel(f, 'asking')}
  ${alsoCancel(f)}
  ${otherApplication(f)}
  ${feedback(f)}

  ${thanks(f, 'brief')}
  ${enjoyed(f)}
  ${door(f)}

  ${f.bye('Saludos')}
`;
