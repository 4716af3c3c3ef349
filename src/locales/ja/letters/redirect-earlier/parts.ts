import { because, say } from '../../../../letters/bow-out/template.ts';
import { sorryToCancel } from '../parts.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「鈴木様と高橋様にお話を伺う機会をいただき、ありがとうございました。」 */
export const thanksForTalks = (who: Line): Line =>
  say`${who}にお話を伺う機会をいただき、ありがとうございました。`;

export const cancelPlainly = (f: LetterFacts) =>
  sorryToCancel(
    f,
    (interviews) =>
      say`お手数をおかけし申し訳ございませんが、${interviews}は、お取り消しくださいますようお願いいたします。`,
  );

/** 「一方で、貴社で働きたい気持ちに変わりはございません。」 */
export const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`一方で、${company}で働きたい気持ちに変わりはございません。`;
};

/** 「2025年にサポートエンジニアに応募した際は採用に至りませんでしたが、今も志望しております。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  return say`${when}${f.earlierRole ?? '別の職種'}に応募した際は採用に至りませんでしたが、今も志望しております。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(
    f,
    '現在または今後の募集がございましたら、改めて選考の対象としてご検討いただけないでしょうか。',
    '現在、同職種の募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
