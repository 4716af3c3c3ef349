import { because, say } from '../../../../letters/bow-out/template.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「一方で、貴社で働きたいという気持ちは変わっておりません。」 */
export const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`一方で、${company}で働きたいという気持ちは変わっておりません。`;
};

/** 「2025年に応募いたしましたサポートエンジニアの仕事に、今もぜひ挑戦したいと思っております。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  if (f.isShort)
    return say`${when}応募して採用に至らなかった${f.earlierRole ?? '別の職種'}を、今も志望しております。`;
  return f.earlierRole
    ? say`${when}応募した${f.earlierRole}には、当時は採用に至りませんでしたが、今もぜひ挑戦したいと思っております。`
    : say`${when}応募した職種には、当時は採用に至りませんでしたが、今もぜひ挑戦したいと思っております。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(
    f,
    '勝手なお願いで恐縮ですが、現在または今後の募集がございましたら、改めてご検討いただくことは可能でしょうか。',
    '現在、同職種の募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
