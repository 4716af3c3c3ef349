import { because, say } from '../../../../letters/bow-out/template.ts';
import { question } from '../redirect-parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «أما ما أرغب فيه حقًا فهو العمل في …، ويسعدني أن يكون ذلك في Northwind.» */
export const wouldLike = (f: LetterFacts) =>
  f.isShort
    ? say`ما أرغب فيه هو العمل في ${work(f)}.`
    : say`أما ما أرغب فيه حقًا فهو العمل في ${work(f)}${inLikedCompany(f)}.`;

const inLikedCompany = (f: LetterFacts) =>
  f.likes && !f.isInternal && f.company
    ? because('company')`، ويسعدني أن يكون ذلك في ${f.company}`
    : undefined;

/** What shows that they can. */
export const proof = (f: LetterFacts) => f.proof && say`ومن أمثلة ما أنجزته في هذا المجال ${f.proof}.`;

export const isThereARole = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`هل يمكنكم سؤالهم إن كانت لديهم وظيفة من هذا النوع؟`
      : say`هل لديكم وظيفة من هذا النوع، الآن أو قريبًا؟`;
  return question(
    f,
    'هل لديكم وظيفة من هذا النوع حاليًا، أو تتوقعون الإعلان عن واحدة خلال الأشهر المقبلة',
    'عما إذا كانت لديهم وظيفة من هذا النوع، الآن أو خلال الأشهر المقبلة',
  );
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن لديهم شيء الآن، فلا بأس إطلاقًا.`
    : say`وإن لم يكن لديكم شيء الآن، فلا بأس إطلاقًا، ويسعدني أن تتواصلوا معي إذا أتيحت وظيفة كهذه لاحقًا.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا لديهم، فأتفهم الأمر تمامًا.`
    : say`وإن لم يكن ذلك متاحًا الآن، فأرجو أن تتواصلوا معي إذا أتيحت وظيفة كهذه لاحقًا.`;

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.direction ? say` وسؤال عن ${f.direction}` : say`، وسؤال`;
  if (!f.role) return [say`الانسحاب من الترشح${asking}`, say`الانسحاب من الترشح، وسؤال`];
  return [
    ...(f.direction
      ? [
          say`الانسحاب من الترشح لوظيفة ${f.role}${asking}`,
          say`الانسحاب من وظيفة ${f.role}${asking}`,
          say`الانسحاب من ${f.role}${asking}`,
        ]
      : []),
    say`الانسحاب من وظيفة ${f.role}، وسؤال`,
    say`انسحاب وسؤال: ${f.role}`,
  ];
};
