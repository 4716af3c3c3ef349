import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { decision as usual, isDirection } from '../parts.ts';
import { asWork } from '../typed-text.ts';
import { likedCompany, question, redirectSubject } from '../redirect-parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it goes before 「に携わる」. */
export const work = (f: LetterFacts) => (f.direction ? asWork(f.direction) : say`これまでの経験に近い仕事`);

/** 「面接を通じて自分の進みたい方向を改めて考え、ほかに力を入れていきたい分野があると感じるようになりましたので、今回の選考は辞退させていただきたく存じます。」 */
export const decision = (f: LetterFacts, tone: Tone) =>
  isDirection(f) && tone === 'warm' && !f.isAgency && !f.isSpoken && !f.isInternal
    ? because(
        'doubts',
      )`面接を通じて自分の進みたい方向を改めて考え、ほかに力を入れていきたい分野があると感じるようになりましたので、今回の選考は辞退させていただきたく存じます。`
    : usual(f, tone);

/** 「ただ、貴社には今も大きな魅力を感じており、フロントエンド開発の仕事でしたら、ぜひ挑戦したいと考えております。」 */
export const wouldLike = (f: LetterFacts) => {
  const company = likedCompany(f);
  return company
    ? because(
        'company',
      )`ただ、${company}には今も大きな魅力を感じており、${work(f)}でしたら、ぜひ挑戦したいと考えております。`
    : say`今後は、${work(f)}に携わりたいと考えております。`;
};

export const proof = (f: LetterFacts) => f.proof;

/** An offer to say more of it. */
export const toldOf = (f: LetterFacts) =>
  f.proof &&
  f.isEmail &&
  !f.isAgency &&
  spare(3, 'proof')`ご関心をお持ちいただけましたら、実際に手がけた内容を詳しくお話しいたします。`;

export const proofIfRoom = (f: LetterFacts) => f.proof && spare(3)`${f.proof}`;

export const isThereARole = (f: LetterFacts) =>
  question(
    f,
    '勝手なお願いで恐縮ですが、現在または今後の募集がございましたら、ご検討いただくことは可能でしょうか。',
    '現在、そのような募集',
  );

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.direction);
