import { because, say } from '../../../../letters/bow-out/template.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「ただ、貴社にはとても魅力を感じており、」 */
const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`ただ、${company}にはとても魅力を感じており、`;
};

/** 「ただ、貴社にはとても魅力を感じており、2025年に応募して採用に至らなかったサポートエンジニアには、今もぜひ挑戦したいと思っております。」 */
export const applied = (f: LetterFacts) => {
  const liking = stillLike(f);
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  if (f.isShort)
    return say`${when}応募して採用に至らなかった${f.earlierRole ?? '別の職種'}を、今も志望しております。`;
  return f.earlierRole
    ? say`${liking}${when}応募して採用に至らなかった${f.earlierRole}には、今もぜひ挑戦したいと思っております。`
    : say`${liking}${when}応募して採用に至らなかった職種には、今もぜひ挑戦したいと思っております。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(f, '現在や今後の募集がございましたら、改めてご検討いただけないでしょうか。', '現在、同職種の募集');

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
