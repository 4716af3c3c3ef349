import { because, say } from '../../../../letters/bow-out/template.ts';
import { likesToWorkThere, question } from '../redirect-parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «عام 2025» or «سابقًا» */
const before = (f: LetterFacts) => (f.earlierYear ? say`عام ${f.earlierYear}` : say`سابقًا`);

/** «سبق أن تقدّمت عام 2025 لوظيفة الدعم الفني ولم يحالفني التوفيق، …» */
export const applied = (f: LetterFacts): Line => {
  const role = f.earlierRole ? say`لوظيفة ${f.earlierRole}` : say`لوظيفة أخرى`;
  const lead = say`${f.earlierYear ? say`كنت قد تقدّمت ${before(f)} ${role}` : say`سبق أن تقدّمت ${role}`}`;
  if (f.isShort) return say`${lead}، وما زالت تهمّني.`;
  return say`${lead}، ولم يحالفني التوفيق حينها، لكنها ما زالت الوظيفة التي أتمناها.`;
};

/** «أما رغبتي في الانضمام إلى Northwind فباقية كما هي.» */
export const stillLike = (f: LetterFacts) =>
  likesToWorkThere(f) &&
  because('company')`أما رغبتي في الانضمام إلى ${f.company ?? 'الشركة'} فباقية كما هي.`;

export const isItOpen = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`هل يمكن${f.you} سؤالهم إن كانت متاحة حاليًا؟`
      : say`هل لديكم شاغر فيها، أو في وظيفة قريبة منها؟`;
  return question(
    f,
    say`هل لديكم الآن شاغر فيها، أو في وظيفة قريبة منها`,
    'إن كان لديهم الآن شاغر فيها، أو في وظيفة قريبة منها',
  );
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن، فلا بأس أبدًا.`
    : say`وإن لم يكن، فلا بأس، ويسعدني تواصل${f.you} معي متى فُتح باب التقديم لها.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن، فأتفهّم ذلك تمامًا.`
    : say`وإن لم يكن، فيسعدني تواصلكم معي متى فُتح باب التقديم لها.`;

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.earlierRole ? say` وسؤال عن ${f.earlierRole}` : say` وسؤال عن وظيفة أخرى`;
  if (!f.role)
    return [
      ...(f.earlierRole ? [say`الانسحاب من الترشح وسؤال عن وظيفة ${f.earlierRole}`] : []),
      say`الانسحاب من الترشح${asking}`,
      say`الانسحاب من الترشح، وسؤال`,
    ];
  return [
    ...(f.earlierRole
      ? [
          say`الانسحاب من الترشح لوظيفة ${f.role} وسؤال عن وظيفة ${f.earlierRole}`,
          say`الانسحاب من وظيفة ${f.role} وسؤال عن وظيفة ${f.earlierRole}`,
        ]
      : []),
    say`الانسحاب من وظيفة ${f.role}${asking}`,
    say`الانسحاب من وظيفة ${f.role}، وسؤال`,
    say`انسحاب وسؤال: ${f.role}`,
  ];
};
