import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { subjects } from '../parts.ts';
import { question, stillLike } from '../redirect-parts.ts';
import type { JapaneseMail, LetterFacts } from '../facts.ts';

/** 「一方で、貴社には変わらず魅力を感じております。」 */
export const liked = (f: LetterFacts) => {
  const liking = stillLike(f);
  return liking && spare(3, 'company')`${liking}おります。`;
};

/** 「2025年にサポートエンジニアに応募した際は採用に至りませんでしたが、今もこの職種で働きたいと考えております。」 */
export const applied = (f: LetterFacts) => {
  const when = f.earlierYear ? say`${f.earlierYear}年に` : say`以前`;
  const role = f.earlierRole ? say`${f.earlierRole}` : say`別の職種`;
  return because('earlier')`${when}${role}に応募した際は採用に至りませんでしたが、今も${f.earlierRole ? 'この' : 'その'}職種で働きたいと考えております。`;
};

export const isItOpen = (f: LetterFacts) => question(f, '現在、同じ職種、または近い職種の募集');

export const subject: JapaneseMail['subject'] = (f) => [
  ...(f.role && f.earlierRole && !f.isAgency
    ? [say`${f.role}選考辞退と${f.earlierRole}のご相談`]
    : []),
  ...subjects(f, say`選考辞退と、別職種のご相談`),
];
