import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import { after } from '../letter-case.ts';
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
import type { LetterFacts, SpanishLetter } from '../facts.ts';

/** There is something else, and the letter says so: the news come first. */
const hasNews = (f: LetterFacts): boolean =>
  !f.isAgency && (f.hasSigned || f.isUnsigned || f.isStaying || f.hasOtherOffer);

/** The decision, as one tells somebody of it where there is something else. */
const told = (f: LetterFacts) =>
  hasNews(f)
    ? after(f.you('Quería contarle que', 'Quería contarte que'), decision(f, 'warm'))
    : decisionAfterThanks(f);

/** “Me llevo muy buen recuerdo de la gente de Northwind, y en especial de las conversaciones con Sam y Lena.” */
const people = (f: LetterFacts) =>
  likesThePeople(f) &&
  f.who &&
  because(
    'company',
  )`Me llevo muy buen recuerdo de la gente${f.company && say` de ${f.company}`}, y en especial de las conversaciones con ${f.who}.`;

/** The last of it, after news. */
const goodbye = (f: LetterFacts) =>
  likesThePeople(f)
    ? say`Muchas gracias por el tiempo que me ${f.you('han', 'habéis')} dedicado.`
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
  ${hasNews(f) && likesThePeople(f) ? say`Ojalá volvamos a coincidir.` : door(f)}
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
