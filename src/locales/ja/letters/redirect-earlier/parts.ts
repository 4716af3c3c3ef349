import { because, say } from '../../../../letters/bow-out/template.ts';
import { asWork } from '../typed-text.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「一方で、貴社で働きたいという気持ちは変わっておりません。」 */
export const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`一方で、${company}で働きたいという気持ちは変わっておりません。`;
};

/** 「2025年に応募し、採用には至りませんでしたが、サポートエンジニアの仕事には今もぜひ挑戦したいと思っております。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  if (f.isShort)
    return f.earlierRole
      ? say`${when}応募し、採用には至りませんでしたが、${f.earlierRole}を今も志望しております。`
      : say`${when}応募し、採用には至りませんでしたが、当時の職種を今も志望しております。`;
  const work = f.earlierRole ? asWork(f.earlierRole) : '当時応募した仕事';
  return say`${when}${f.earlierRole ? '応募し' : '選考を受け'}、採用には至りませんでしたが、${work}には今もぜひ挑戦したいと思っております。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(
    f,
    '勝手なお願いで恐縮ですが、現在または今後の募集がございましたら、改めてご検討いただくことは可能でしょうか。',
    '現在、同職種の募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
