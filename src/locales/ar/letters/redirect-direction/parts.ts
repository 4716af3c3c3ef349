import { because, say } from '../../../../letters/bow-out/template.ts';
import { butLeaving, isDirection } from '../parts.ts';
import { likesToWorkThere, question } from '../redirect-parts.ts';
import type { Ground } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «لكن Northwind تعجبني كثيرًا، وأتمنى أن أعمل ضمن فريقكم في تطوير الواجهات الأمامية.» */
export const wouldLike = (f: LetterFacts) => {
  if (f.isShort || !likesToWorkThere(f)) return say`أما ما أطمح إليه فهو العمل في ${work(f)}.`;
  // After what was liked there, it has been said.
  if (f.enjoyed && !f.isAgency)
    return because('company')`وما زلت أتمنى أن أعمل ضمن فريقكم، ولكن في ${work(f)}.`;
  const wish = say`أتمنى أن ${f.isAgency ? 'أنضم إليها للعمل' : 'أعمل ضمن فريقكم'} في ${work(f)}`;
  return because('company')`لكن ${f.company ?? 'الشركة'} تعجبني كثيرًا، و${wish}.`;
};

/** Why not this role, after «لأن» or «أن». */
const otherWork = (f: LetterFacts): Line =>
  f.isAboutSkills && !f.isShort
    ? because('doubts')`متطلبات الوظيفة بعيدة عن مجال خبرتي، وأن ميلي إلى عمل من نوع آخر`
    : because('doubts')`ميلي إلى عمل من نوع آخر`;

/** The same as a clause, before what is wanted instead. */
export const otherField: Ground = (f) => say`بعد أن تبيّن لي أن ${otherWork(f)}`;

/** The decision, with what the conversations were good for: «وبفضل حديثنا أدركت أن ميلي إلى عمل من نوع آخر، …» */
export const learned = (f: LetterFacts): Line =>
  isDirection(f) && f.who && f.likes && !f.isAgency && !f.isInternal
    ? say`وبفضل حديثنا أدركت أن ${otherWork(f)}، ولذلك قررت ${f.withdraw}.`
    : butLeaving(f, otherField);

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
    : say`وإن لم يكن هناك شيء الآن، فأرجو أن يبقى اسمي في بال${f.you} متى فُتح شاغر.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا لديهم، فأتفهّم الأمر تمامًا.`
    : say`وإن لم يكن هناك شيء الآن، فيسعدني تواصلكم معي متى فُتح شاغر.`;

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
