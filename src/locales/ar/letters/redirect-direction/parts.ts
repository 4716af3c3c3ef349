import { because, say } from '../../../../letters/bow-out/template.ts';
import { question } from '../redirect-parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «ما يجذبني حقًا هو العمل في …، ويسعدني أن يكون ذلك في Northwind.» */
export const wouldLike = (f: LetterFacts) =>
  f.isShort
    ? say`ما أرغب فيه هو العمل في ${work(f)}.`
    : say`ما أرغب فيه حقًا هو العمل في ${work(f)}${inLikedCompany(f)}.`;

const inLikedCompany = (f: LetterFacts) =>
  f.likes && !f.isInternal && f.company
    ? because('company')`، ويسعدني أن يكون ذلك في ${f.company}`
    : undefined;

/** What shows that they can. */
export const proof = (f: LetterFacts) => f.proof && say`ومن خبرتي في هذا المجال: ${f.proof}.`;

export const isThereARole = (f: LetterFacts) => {
  if (f.isShort && !f.isAgency) return say`هل لديكم وظيفة في هذا المجال، الآن أو قريبًا؟`;
  return question(
    f,
    'هل لديكم وظيفة في هذا المجال، أو تتوقعون فتح وظيفة فيه خلال الأشهر المقبلة',
    'عما إذا كانت لديهم وظيفة في هذا المجال، الآن أو خلال الأشهر المقبلة',
  );
};

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.direction ? say` وسؤال عن ${f.direction}` : say`، وسؤال`;
  if (!f.role) return [say`الانسحاب من الترشح${asking}`, say`الانسحاب من الترشح، وسؤال`];
  return [
    ...(f.direction
      ? [say`الانسحاب من الترشح لوظيفة ${f.role}${asking}`, say`الانسحاب من وظيفة ${f.role}${asking}`]
      : []),
    say`الانسحاب من وظيفة ${f.role}، وسؤال`,
    say`انسحاب وسؤال: ${f.role}`,
  ];
};
