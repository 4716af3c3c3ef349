import { because, say } from '../../../../letters/bow-out/template.ts';
import { ifNot as ifNone, likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「ただ、貴社には今もとても魅力を感じております。」 */
export const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`ただ、${company}には今もとても魅力を感じております。`;
};

/** 「2025年に応募した際は採用に至りませんでしたが、サポートエンジニアの仕事には、今もぜひ携わりたいと考えております。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  if (f.isShort)
    return say`${when}応募して採用に至らなかった${f.earlierRole ?? '別の職種'}を、今も志望しております。`;
  return f.earlierRole
    ? say`${when}応募した際は採用に至りませんでしたが、${f.earlierRole}の仕事には、今もぜひ携わりたいと考えております。`
    : say`${when}別の職種に応募した際は採用に至りませんでしたが、その仕事には、今もぜひ携わりたいと考えております。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(f, '現在募集がございましたら、改めてご検討いただけないでしょうか。', '現在、同職種の募集');

export const ifNot = (f: LetterFacts) => ifNone(f, 'いま募集がない場合も');

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
