import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «سحب موافقتي على عرض وظيفة هندسة البيانات» */
export const subject: ArabicMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`سحب موافقتي على عرض وظيفة ${f.role}${f.at}`] : []),
        say`سحب موافقتي على عرض وظيفة ${f.role}`,
        say`سحب موافقتي: ${f.role}`,
      ]
    : [...(f.company ? [say`سحب موافقتي على عرض العمل${f.at}`] : []), say`سحب موافقتي على عرض العمل`];

/** «موافقتي على عرض وظيفة هندسة البيانات», or «موافقتي على العرض» */
export const myAcceptance = (f: LetterFacts) =>
  f.role && f.channel !== 'phone' ? say`موافقتي على عرض وظيفة ${f.role}` : say`موافقتي على العرض`;

/** «لن أنضم إلى Northwind» */
export const wontJoin = (f: LetterFacts) =>
  f.company ? say`لن أنضم إلى ${f.company}` : f.isAgency ? say`لن أنضم إلى الشركة` : say`لن أنضم إليكم`;

/** What may have to be returned, by way of the agency where there is one. */
export const giveBack = (f: LetterFacts) =>
  f.isAgency
    ? say`أرجو إبلاغ ${f.client ?? 'الشركة'} بذلك وسؤال الشركة إن كان في عهدتي شيء يخصّها.`
    : say`إن كان في عهدتي شيء يخصّكم، فأخبروني كيف أعيده وسأتكفّل بذلك.`;
