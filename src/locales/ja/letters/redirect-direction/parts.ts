import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { question, redirectSubject, stillLike } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** What the candidate would rather do, as it goes before 「に携わる」. */
export const work = (f: LetterFacts) => f.direction ?? say`これまでの経験に近い仕事`;

/** 「一方で、貴社には変わらず魅力を感じており、フロントエンド開発に携わりたいと考えております。」 */
export const wouldLike = (f: LetterFacts) => {
  const liking = !f.isShort && stillLike(f);
  return liking
    ? because('company')`${liking}${work(f)}に携わりたいと考えております。`
    : say`今後は、${work(f)}に携わりたいと考えております。`;
};

export const proof = (f: LetterFacts) => f.proof;

export const proofIfRoom = (f: LetterFacts) => f.proof && spare(3)`${f.proof}`;

export const isThereARole = (f: LetterFacts) => question(f, '現在、そのようなポジションの募集');

export const subject: JapaneseMail['subject'] = (f) => redirectSubject(f, f.direction);
