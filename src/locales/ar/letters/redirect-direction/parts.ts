import { because, say } from '../../../../letters/bow-out/template.ts';
import { decision, isDirection } from '../parts.ts';
import { likesToWorkThere, question } from '../redirect-parts.ts';
import type { Ground } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «لكن Northwind تعجبني كثيرًا، وأتمنى أن أكون ضمن فريقكم في تطوير الواجهات الأمامية.» */
export const wouldLike = (f: LetterFacts) => {
  if (f.isShort || !likesToWorkThere(f)) return say`ما أطمح إليه هو العمل في ${work(f)}.`;
  const wish = f.isAgency
    ? say`وأتمنى العمل فيها، ولكن في ${work(f)}`
    : say`وأتمنى أن أكون ضمن فريقكم، ولكن في ${work(f)}`;
  // After what was liked there, it has been said.
  return f.enjoyed && !f.isAgency
    ? because('company')`${wish}.`
    : because('company')`${f.company ?? 'الشركة'} تعجبني كثيرًا، ${wish}.`;
};

/** Why not this role, before the one that is wanted. */
export const otherField: Ground = (f) =>
  f.isAboutSkills && !f.isShort
    ? because('doubts')`لأن متطلبات الوظيفة بعيدة عن مجال خبرتي، ولأن ميلي إلى عمل من نوع آخر`
    : because('doubts')`لأن ميلي إلى عمل من نوع آخر`;

/** The decision, with what the conversations were good for: «وقد ساعدني حديثنا على معرفة ما أريده، فقررت …» */
export const learned = (f: LetterFacts): Line =>
  isDirection(f) && f.who && f.likes && !f.isAgency && !f.isInternal
    ? because('doubts')`وقد ساعدني حديثنا على أن أعرف أين أجد نفسي، فقررت ${f.withdraw}، ${otherField(f)}.`
    : decision(f, otherField);

/** What shows that they can. */
export const proof = (f: LetterFacts) =>
  f.proof &&
  say`وخير مثال على عملي في هذا المجال ${f.proof}${!f.isShort && say`، ويسعدني أن أعرض هذا العمل ${f.isAgency ? 'عليهم' : say`علي${f.you}`} في أي وقت`}.`;

/** After an example of the work, “in this field” has been said. */
export const isThereARole = (f: LetterFacts) => {
  const opening = f.proof && !f.isShort ? 'شاغر مناسب' : 'شاغر في هذا المجال';
  if (f.isShort)
    return f.isAgency
      ? say`هل يمكن${f.you} سؤالهم إن كان لديهم ${opening}؟`
      : say`هل لديكم ${opening}، الآن أو قريبًا؟`;
  return question(
    f,
    say`هل لديكم ${opening} حاليًا، أو تتوقعون شاغرًا قريبًا`,
    `إن كان لديهم ${opening} حاليًا، أو يتوقعون شاغرًا قريبًا`,
  );
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن لديهم شيء الآن، فلا بأس أبدًا.`
    : say`وإن لم يكن، فلا بأس، ويكفيني أن يبقى اسمي في بال${f.you} عند فتح شاغر لاحقًا.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا لديهم، فأتفهّم الأمر تمامًا.`
    : say`وإن لم يكن، فيسعدني تواصلكم معي متى فُتح شاغر.`;

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.direction ? say` وسؤال عن ${f.direction}` : say`، وسؤال`;
  if (!f.role) return [say`الانسحاب من الترشح${asking}`, say`الانسحاب من الترشح، وسؤال`];
  return [
    ...(f.direction
      ? [
          say`الانسحاب من الترشح لوظيفة ${f.role}${asking}`,
          say`الانسحاب من وظيفة ${f.role}${asking}`,
          say`الانسحاب من ${f.role}${asking}`,
          say`الانسحاب من وظيفة ${f.role} وسؤال عن وظيفة أخرى`,
        ]
      : []),
    say`الانسحاب من وظيفة ${f.role}، وسؤال`,
    say`انسحاب وسؤال: ${f.role}`,
  ];
};
