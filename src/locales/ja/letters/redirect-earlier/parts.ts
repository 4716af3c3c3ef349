import { because, say } from '../../../../letters/bow-out/template.ts';
import { question, redirectSubject, stillLike } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「一方で、貴社には変わらず魅力を感じており、2025年に応募して採用に至らなかったサポートエンジニアを、今も志望しております。」 */
export const applied = (f: LetterFacts) => {
  const liking = !f.isShort && !(f.isAgency && f.id === 'follow-up') && stillLike(f);
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  const wanted = say`${when}応募して採用に至らなかった${f.earlierRole ?? '別の職種'}を、今も志望しております。`;
  return liking ? because('company')`${liking}${wanted}` : wanted;
};

export const isItOpen = (f: LetterFacts) => question(f, '現在、同職種や近い職種の募集');

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
