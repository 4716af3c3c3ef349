import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { decision as usual, isDirection } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it goes before 「に携わる」. */
export const work = (f: LetterFacts) => (f.direction ? asWork(f.direction) : say`これまでの経験に近い仕事`);

/** 「自分が進みたい方向を改めて考えた結果、データエンジニアの仕事とは異なるとの結論に至りましたので、今回の選考は辞退させていただきたく存じます。」 */
export const decision = (f: LetterFacts, tone: Tone) =>
  isDirection(f) && tone === 'warm' && !f.isAgency && !f.isSpoken && !f.isInternal
    ? because(
        'doubts',
      )`自分が進みたい方向を改めて考えた結果、${f.role ? asWork(f.role) : 'この仕事'}とは異なるとの結論に至りましたので、今回の選考は辞退させていただきたく存じます。`
    : usual(f, tone);

/** 「ただ、貴社には今も惹かれており、フロントエンド開発でしたら、ぜひ挑戦したいと考えております。」 */
export const wouldLike = (f: LetterFacts) => {
  const company = likedCompany(f);
  return company
    ? because(
        'company',
      )`ただ、${company}には今も惹かれており、${work(f)}でしたら、ぜひ挑戦したいと考えております。`
    : say`今後は、${work(f)}に携わりたいと考えております。`;
};

export const proof = (f: LetterFacts) => f.proof;

export const proofIfRoom = (f: LetterFacts) => f.proof && spare(3)`${f.proof}`;

export const isThereARole = (f: LetterFacts) =>
  question(
    f,
    '勝手なお願いで恐縮ですが、現在または今後の募集がございましたら、一度お話しする機会をいただけないでしょうか。',
    '現在、そのような募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.direction);
