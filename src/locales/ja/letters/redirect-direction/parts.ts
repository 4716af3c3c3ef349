import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { decision as usual, isDirection } from '../parts.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it goes before 「に携わる」. */
export const work = (f: LetterFacts) => f.direction ?? say`これまでの経験に近い仕事`;

/** 「選考のなかで自分の進みたい方向を改めて考え、データエンジニアの選考を辞退させていただくことにいたしました。」 */
export const decision = (f: LetterFacts, tone: Tone) =>
  isDirection(f) && tone === 'warm' && !f.isAgency && !f.isSpoken && !f.isInternal
    ? because(
        'doubts',
      )`選考のなかで自分の進みたい方向を改めて考え、${f.role && say`${f.role}の`}選考は辞退させていただくことにいたしました。`
    : usual(f, tone);

/** 「ただ、貴社にはとても魅力を感じており、フロントエンド開発でしたら、ぜひ挑戦したいと考えております。」 */
export const wouldLike = (f: LetterFacts) => {
  const company = likedCompany(f);
  return company
    ? because(
        'company',
      )`ただ、${company}にはとても魅力を感じており、${work(f)}でしたら、ぜひ挑戦したいと考えております。`
    : say`今後は、${work(f)}に携わりたいと考えております。`;
};

export const proof = (f: LetterFacts) => f.proof;

export const proofIfRoom = (f: LetterFacts) => f.proof && spare(3)`${f.proof}`;

export const isThereARole = (f: LetterFacts) =>
  question(
    f,
    '現在の募集や今後のご予定がございましたら、一度お話しする機会をいただけないでしょうか。',
    '現在、そのような募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.direction);
