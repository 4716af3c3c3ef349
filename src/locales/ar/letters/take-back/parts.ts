import { say } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «التراجع عن قبول عرض وظيفة هندسة البيانات» */
export const subject: ArabicMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`التراجع عن قبول عرض وظيفة ${f.role}${f.at}`] : []),
        say`التراجع عن قبول عرض وظيفة ${f.role}`,
        say`التراجع عن قبول ${f.role}`,
      ]
    : [...(f.company ? [say`التراجع عن قبول عرض العمل${f.at}`] : []), say`التراجع عن قبول عرض العمل`];

/** «التراجع عن قبول عرض وظيفة هندسة البيانات», or «التراجع عن قبول العرض» */
export const goingBack = (f: LetterFacts) =>
  f.role && f.channel !== 'phone' ? say`التراجع عن قبول عرض وظيفة ${f.role}` : say`التراجع عن قبول العرض`;

/** «لن أنضم إلى Northwind» */
export const wontJoin = (f: LetterFacts) =>
  f.company ? say`لن أنضم إلى ${f.company}` : say`لن أنضم إلى الشركة`;

/** What may have to be returned, by way of the agency where there is one. */
export const giveBack = (f: LetterFacts) =>
  f.isAgency
    ? say`أرجو إبلاغ ${f.client ?? 'الشركة'} بذلك وسؤال الشركة إن كان في عهدتي شيء يخصّها.`
    : say`إن كان في عهدتي شيء يخصّ الشركة، فأرجو إبلاغي بطريقة إعادته وسأعيده على الفور.`;

/** The one apology, in a letter: «أعتذر لك وللفريق بشدة، فأنا أعرف ما يعنيه التراجع بعد الموافقة، …» */
export const sorryToAll = (f: LetterFacts) =>
  f.isAgency
    ? say`${sorry(f, 'warm')}، وقد أردت إبلاغ${f.you} دون تأخير.`
    : say`أعتذر ${f.toYou} وللفريق بشدة، فأنا أعرف ما يعنيه التراجع بعد الموافقة، ولهذا أردت إبلاغ${f.you} دون تأخير.`;

/** The one apology. The whole company counted on the candidate. */
export const sorry = (f: LetterFacts, tone: Tone, what = 'ذلك') => {
  const whom = say`${f.toYou}${!f.isAgency && say` وللفريق`}`;
  const words = tone === 'formal' ? say`أعتذر ${whom}` : say`أعتذر ${whom} بشدة`;
  return say`${words} عن ${what} بعد موافقتي${f.isAgency && say` وبعد كل ما ${f.either('بذلته', 'بذلتموه')} من جهد`}`;
};
