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

/** «أشكرك على عرض وظيفة هندسة البيانات في Northwind، وأعتزّ بالثقة التي منحتني إياها.» */
export const thanksForOffer = (f: LetterFacts, tone: Tone) => {
  const many =
    tone === 'formal'
      ? say`أشكركم جزيل الشكر`
      : tone === 'warm' && f.channel === 'email'
        ? say`أشكر${f.you}`
        : say`شكرًا ${f.toYou}`;
  if (f.isAgency) return say`${many} على كل ما ${f.either('بذلته', 'بذلتموه')} من جهد للوصول إلى هذا العرض.`;
  const trust =
    tone === 'brief' || f.isShort
      ? undefined
      : say`، وأعتزّ بالثقة التي ${f.either('منحتني', 'منحتموني')} إياها`;
  return f.role
    ? say`${many} على عرض وظيفة ${f.role}${f.at}${trust}.`
    : say`${many} على عرض العمل${f.at}${trust}.`;
};

/** «أقدّر كثيرًا ما لقيته من اهتمام خلال المقابلات، وأرجو إيصال خالص شكري إلى سامي ولينا.» */
export const appreciation = (f: LetterFacts) =>
  !f.isAgency &&
  f.who &&
  say`أقدّر كثيرًا ما لقيته من اهتمام خلال المقابلات، وأرجو إيصال خالص شكري إلى ${f.who}.`;

/** A good wish: «وأتمنى لك ولفريق Northwind التوفيق في اختيار من يشغل هذه الوظيفة.» */
export const wellWish = (f: LetterFacts) =>
  say`وأتمنى ${f.toYou} ${f.company ? say`ولفريق ${f.company}` : 'وللفريق'} التوفيق في اختيار من يشغل هذه الوظيفة.`;

/** Asks an agency to tell its client. */
export const tell = (f: LetterFacts) =>
  f.isAgency && say`أرجو إبلاغ ${them(f)} بذلك${!f.who && say` مع شكري`}.`;

/** «وأتمنى أن يجمعنا عمل في المستقبل.», where the candidate likes the company and does not work there already. */
export const meetAgain = (f: LetterFacts) =>
  f.likes && !f.isInternal && because('company')`وأتمنى أن يجمعنا عمل في المستقبل.`;

/** «الاعتذار عن قبول عرض وظيفة هندسة البيانات» */
export const subject: ArabicMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`الاعتذار عن قبول عرض وظيفة ${f.role}${f.at}`] : []),
        say`الاعتذار عن قبول عرض وظيفة ${f.role}`,
        say`الاعتذار عن عرض ${f.role}`,
      ]
    : [...(f.company ? [say`الاعتذار عن قبول عرض العمل${f.at}`] : []), say`الاعتذار عن قبول العرض`];
