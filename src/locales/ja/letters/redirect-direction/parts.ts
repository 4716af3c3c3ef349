import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { decision as usual, isDirection, sorryToCancel } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「これまで鈴木様と高橋様にもお時間をいただき、ありがとうございました。」 */
export const thanksForTime = (who: Line): Line =>
  say`これまで${who}にもお時間をいただき、ありがとうございました。`;

export const cancelSoFar = (f: LetterFacts) =>
  sorryToCancel(
    f,
    (interviews) =>
      say`ここまで選考を進めていただきながら申し訳ございませんが、${interviews}のお取り消しをお願いいたします。`,
  );

/** What the candidate would rather do, as it goes before 「に携わる」, 「で」 and 「だ」. */
export const work = (f: LetterFacts) => (f.direction ? asWork(f.direction) : say`これまでの経験に近い仕事`);

/** 「お話を伺うなかで、自分が目指したいのはフロントエンド開発の仕事だと感じましたので、今回の選考は辞退させていただきたく存じます。」 */
export const decision = (f: LetterFacts, tone: Tone) =>
  isDirection(f) && tone === 'warm' && !f.isAgency && !f.isSpoken && !f.isInternal
    ? because(
        'doubts',
      )`${f.who ? 'お話を伺うなかで' : '選考を受けるなかで'}、${f.doubts('skills') ? '求められるスキルと自分の経験に隔たりがあり、また、自分が目指したいのは' : '自分が目指したいのは'}${work(f)}だと感じましたので、今回の選考は辞退させていただきたく存じます。`
    : usual(f, tone);

/** 「ただ、貴社には今も大きな魅力を感じており、フロントエンド開発の仕事で、ぜひお役に立ちたいと考えております。」 */
export const wouldLike = (f: LetterFacts) => {
  const company = likedCompany(f);
  return company
    ? because(
        'company',
      )`ただ、${company}には今も大きな魅力を感じており、${work(f)}で、ぜひお役に立ちたいと考えております。`
    : say`今後は、${work(f)}に携わりたいと考えております。`;
};

export const proof = (f: LetterFacts) => f.proof;

export const proofIfRoom = (f: LetterFacts) => f.proof && spare(3)`${f.proof}`;

export const isThereARole = (f: LetterFacts) =>
  question(
    f,
    f.proof && !f.isShort && f.id !== 'follow-up'
      ? '現在または今後、募集がございましたら、手がけたものをお見せしながら、一度お話しする機会をいただけませんでしょうか。'
      : '現在または今後、そのような募集がございましたら、一度お話しする機会をいただけませんでしょうか。',
    '現在、そのような募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.direction);
