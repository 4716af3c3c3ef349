import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { sorryToCancel } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「鈴木様と高橋様にお話を伺う機会をくださり、ありがとうございました。」 */
export const thanksForTalks = (who: Line): Line =>
  say`${who}にお話を伺う機会をくださり、ありがとうございました。`;

export const cancelPlainly = (f: LetterFacts) =>
  sorryToCancel(f, (interviews) => say`${interviews}は、お取り消しくださいますようお願いいたします。`);

/** The apology that follows it. */
export const sorryForTime = (f: LetterFacts) =>
  f.rounds && !f.isAgency && !f.isImminent && spare(6)`お時間を空けていただきながら、申し訳ございません。`;

/** 「一方で、貴社で働きたい気持ちは変わっておりません。」 */
export const stillLike = (f: LetterFacts) => {
  const company = !(f.isAgency && f.id === 'follow-up') && likedCompany(f);
  return company && because('company')`一方で、${company}で働きたい気持ちは変わっておりません。`;
};

/** 「2025年に応募し、そのときは叶わなかったサポートエンジニアの仕事には、今もぜひ挑戦したく存じます。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  if (f.isShort)
    return say`${when}応募し、そのときは叶わなかった${f.earlierRole ?? '職種'}を、今も志望しております。`;
  const work = f.earlierRole ? asWork(f.earlierRole) : '仕事';
  return say`${when}応募し、そのときは叶わなかった${work}には、今もぜひ挑戦したく存じます。`;
};

export const isItOpen = (f: LetterFacts) =>
  question(
    f,
    '現在または今後の募集がございましたら、もう一度機会をいただけませんでしょうか。',
    '現在、同職種の募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.earlierRole);
