import { because, say } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «عرض وظيفة هندسة البيانات», or «العرض»; to an agency, with the company. */
export const theOffer = (f: LetterFacts) => {
  const company = f.isAgency && f.company;
  if (f.role && f.channel !== 'phone') return say`عرض وظيفة ${f.role}${company && say` في ${company}`}`;
  return company ? say`العرض المقدم من ${company}` : say`العرض`;
};

/** «شكرًا جزيلًا لكم على عرض وظيفة هندسة البيانات في Northwind.» */
export const thanksForOffer = (f: LetterFacts, tone: Tone) => {
  const many = tone === 'formal' ? 'أشكركم جزيل الشكر' : tone === 'warm' ? 'شكرًا جزيلًا لكم' : 'شكرًا لكم';
  return f.isAgency
    ? say`${many} على كل ما بذلتموه للوصول إلى هذا العرض.`
    : f.role
      ? say`${many} على عرض وظيفة ${f.role}${f.at}.`
      : say`${many} على عرض العمل${f.at}.`;
};

/** Asks an agency to tell its client. */
export const tell = (f: LetterFacts) =>
  f.isAgency && say`أرجو إبلاغ ${them(f)} بذلك${!f.who && say` مع شكري`}.`;

/** «آمل أن نلتقي مجددًا في المستقبل.», where the candidate likes the company and does not work there already. */
export const meetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal && because('company')`وآمل أن نلتقي مجددًا في المستقبل.`;

/** «الاعتذار عن عدم قبول عرض وظيفة هندسة البيانات» */
export const subject: ArabicMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`الاعتذار عن عدم قبول عرض وظيفة ${f.role}${f.at}`] : []),
        say`الاعتذار عن عدم قبول عرض وظيفة ${f.role}`,
        say`عدم قبول عرض ${f.role}`,
      ]
    : [...(f.company ? [say`الاعتذار عن عدم قبول عرض العمل${f.at}`] : []), say`الاعتذار عن عدم قبول العرض`];
