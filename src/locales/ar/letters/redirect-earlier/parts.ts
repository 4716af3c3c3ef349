import { say } from '../../../../letters/bow-out/template.ts';
import { question } from '../redirect-parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «كنت قد تقدّمت في عام 2025 لوظيفة الدعم الفني، ولم أُوفَّق فيها حينها، …» */
export const applied = (f: LetterFacts) => {
  const lead = say`كنت قد تقدّمت ${f.earlierYear ? say`في عام ${f.earlierYear}` : say`سابقًا`}`;
  const role = f.earlierRole ? say`لوظيفة ${f.earlierRole}` : say`لوظيفة أخرى`;
  if (f.isShort) return say`${lead} ${role}، وما زالت تهمّني.`;
  return say`${lead} ${role}، ولم أُوفَّق فيها حينها، لكنها ما زالت العمل الذي أرغب فيه حقًا.`;
};

export const isItOpen = (f: LetterFacts) => {
  if (f.isShort)
    return f.isAgency
      ? say`هل يمكنكم سؤالهم إن كانت متاحة حاليًا؟`
      : say`هل هي متاحة حاليًا، أو وظيفة قريبة منها؟`;
  return question(
    f,
    'هل هذه الوظيفة، أو وظيفة قريبة منها، متاحة لديكم حاليًا',
    'عما إذا كانت هذه الوظيفة، أو وظيفة قريبة منها، متاحة حاليًا',
  );
};

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم تكن متاحة، فلا بأس إطلاقًا.`
    : say`وإن لم تكن متاحة الآن، فلا بأس إطلاقًا، ويسعدني أن تتواصلوا معي إذا أتيحت لاحقًا.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم تكن متاحة، فأتفهم ذلك تمامًا.`
    : say`وإن لم تكن متاحة الآن، فأرجو أن تتواصلوا معي إذا أتيحت لاحقًا.`;

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
