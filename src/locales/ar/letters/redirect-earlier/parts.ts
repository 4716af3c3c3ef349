import { say } from '../../../../letters/bow-out/template.ts';
import { question } from '../redirect-parts.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «كنت قد تقدّمت في عام 2025 لوظيفة الدعم الفني، ومع أنني لم أحصل عليها وقتها، …» */
export const applied = (f: LetterFacts) => {
  const lead = say`كنت قد تقدّمت ${f.earlierYear ? say`في عام ${f.earlierYear}` : say`سابقًا`}`;
  const role = f.earlierRole ? say`لوظيفة ${f.earlierRole}` : say`لوظيفة أخرى`;
  if (f.isShort) return say`${lead} ${role}، وما زالت تهمّني.`;
  return say`${lead} ${role}، ومع أنني لم أحصل عليها وقتها، فهي العمل الذي أرغب فيه حقًا.`;
};

export const isItOpen = (f: LetterFacts) => {
  if (f.isShort && !f.isAgency) return say`هل هي متاحة حاليًا، أو وظيفة قريبة منها؟`;
  return question(
    f,
    'هل هذه الوظيفة، أو وظيفة قريبة منها، متاحة لديكم حاليًا',
    'عما إذا كانت هذه الوظيفة، أو وظيفة قريبة منها، متاحة حاليًا',
  );
};

export const subject: ArabicMail['subject'] = (f) => {
  const asking = f.earlierRole ? say` وسؤال عن ${f.earlierRole}` : say` وسؤال عن وظيفة أخرى`;
  if (!f.role) return [say`الانسحاب من الترشح${asking}`, say`الانسحاب من الترشح، وسؤال`];
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
