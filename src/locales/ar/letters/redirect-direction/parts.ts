import { because, say } from '../../../../letters/bow-out/template.ts';
import { likesToWorkThere, question } from '../redirect-parts.ts';
import type { Ground } from '../parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** What the candidate would rather do, as it ends «العمل في …». */
export const work = (f: LetterFacts) => f.direction ?? say`مجال أقرب إلى ما أجيده`;

/** «أعجبتني Northwind كثيرًا، وما زلت أتمنى العمل فيها، ولكن في تطوير واجهات المستخدم.» */
export const wouldLike = (f: LetterFacts) => {
  if (f.isShort || !likesToWorkThere(f)) return say`أما ما أطمح إليه فهو العمل في ${work(f)}.`;
  // After what was liked there, it has been said.
  if (f.enjoyed && !f.isAgency) return because('company')`وما زلت أودّ العمل لديكم، ولكن في ${work(f)}.`;
  return because(
    'company',
  )`أعجبتني ${f.company ?? 'الشركة'} كثيرًا، وما زلت أتمنى العمل فيها، ولكن في ${work(f)}.`;
};

/** Why not this role, before what is wanted instead: «فهي ليست المسار المهني الذي أريده». */
export const otherField: Ground = (f) => {
  const it = f.role && f.channel !== 'phone' ? 'فهي' : 'فهذه الوظيفة';
  return f.doubts('skills') && !f.isShort
    ? because('doubts')`${it} بعيدة عن مجال خبرتي، وليست المسار المهني الذي أريده`
    : because('doubts')`${it} ليست المسار المهني الذي أريده`;
};

/** What shows that they can. */
export const proof = (f: LetterFacts) =>
  f.proof &&
  say`ولديّ مثال جيد على خبرتي في هذا المجال، وهو ${f.proof}${!f.isShort && say`، ويسعدني أن أعرضه ${f.isAgency ? 'عليهم' : say`علي${f.you}`} في أي وقت`}.`;

/** After an example of the work, “in this field” has been said. */
export const isThereARole = (f: LetterFacts) => {
  const opening = f.proof ? 'وظيفة مناسبة' : 'وظيفة في هذا المجال';
  if (f.isShort && f.isAgency) return say`هل يمكن${f.you} سؤالهم إن كانت لديهم ${opening}؟`;
  return question(f, say`هل لديكم ${opening}، الآن أو قريبًا`, `إن كانت لديهم ${opening}، الآن أو قريبًا`);
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن لديهم شيء الآن، فلا بأس أبدًا.`
    : say`وإن لم يتوفر ذلك حاليًا، فلا بأس، ويسعدني تواصل${f.you} معي متى أُعلن عن وظيفة من هذا النوع.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا لديهم، فأتفهّم الأمر تمامًا.`
    : say`وإن لم يتوفر ذلك حاليًا، فيسعدني تواصلكم معي متى أُعلن عن وظيفة من هذا النوع.`;

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
