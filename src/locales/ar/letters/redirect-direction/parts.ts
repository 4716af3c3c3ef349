import { because, say } from '../../../../letters/bow-out/template.ts';
import { likesToWorkThere, question, there, workThere } from '../redirect-parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «أما المجال الذي أودّ العمل فيه فهو تطوير واجهات المستخدم، ويهمّني كثيرًا أن يكون ذلك مع فريق Northwind.» */
export const wouldLike = (f: LetterFacts) => {
  if (f.isShort) return say`أطمح إلى العمل في ${work(f)}.`;
  if (!likesToWorkThere(f)) return say`أطمح إلى العمل في ${work(f)}.`;
  return f.direction
    ? because(
        'company',
      )`أما المجال الذي أودّ العمل فيه فهو ${f.direction}، ويهمّني كثيرًا أن يكون ذلك مع فريق ${f.company ?? 'الشركة'}.`
    : because('company')`غير أن ${workThere(f)} يهمّني كثيرًا، وأودّ أن يكون في ${work(f)}.`;
};

/** Why not this role, before the one that is wanted. */
export const otherField = 'فقد تبيّن لي أن مكاني في مجال آخر';

/** What shows that they can. */
export const proof = (f: LetterFacts) =>
  f.proof &&
  say`وخير مثال على عملي في هذا المجال ${f.proof}${!f.isShort && say`، ويسعدني الحديث عن ذلك بالتفصيل`}.`;

export const isThereARole = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`هل يمكن${f.you} سؤالهم إن كانت لديهم وظيفة من هذا النوع؟`
      : say`هل هناك وظيفة من هذا النوع، الآن أو قريبًا؟`;
  return question(
    f,
    say`هل هناك وظيفة من هذا النوع${!likesToWorkThere(f) && say` ${there(f)}`}، الآن أو خلال الأشهر القادمة`,
    'إن كانت لديهم وظيفة من هذا النوع، الآن أو خلال الأشهر القادمة',
  );
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن لديهم شيء الآن، فلا مشكلة أبدًا.`
    : say`وإن لم يكن ذلك متاحًا الآن، فيسعدني أن يبقى ملفي لدى الفريق إلى أن تتوفر وظيفة مناسبة.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا لديهم، فأتفهّم الأمر تمامًا.`
    : say`وإن لم يكن ذلك متاحًا الآن، فيسعدني تواصلكم معي متى أتيح.`;

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.direction ? say` وسؤال عن ${f.direction}` : say`، وسؤال`;
  if (!f.role) return [say`الانسحاب من الترشح${asking}`, say`الانسحاب من الترشح، وسؤال`];
  return [
    ...(f.direction
      ? [
          say`الانسحاب من الترشح لوظيفة ${f.role}${asking}`,
          say`الانسحاب من وظيفة ${f.role}${asking}`,
          say`الانسحاب من وظيفة ${f.role} وسؤال عن وظيفة أخرى`,
        ]
      : []),
    say`الانسحاب من وظيفة ${f.role}، وسؤال`,
    say`انسحاب وسؤال: ${f.role}`,
  ];
};
