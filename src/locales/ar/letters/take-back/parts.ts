import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, ArabicMail } from '../facts.ts';

/** «سحب قبولي لوظيفة هندسة البيانات» */
export const subject: ArabicMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.company ? [say`سحب قبولي لوظيفة ${f.role}${f.at}`] : []),
        say`سحب قبولي لوظيفة ${f.role}`,
        say`سحب القبول: ${f.role}`,
      ]
    : [...(f.company ? [say`سحب قبولي لعرض العمل${f.at}`] : []), say`سحب قبولي لعرض العمل`];

/** «قبولي لوظيفة هندسة البيانات», or «قبولي للعرض» */
export const myAcceptance = (f: LetterFacts) =>
  f.role && f.channel !== 'phone' ? say`قبولي لوظيفة ${f.role}` : say`قبولي للعرض`;

/** «لن أنضم إلى Northwind» */
export const wontJoin = (f: LetterFacts) =>
  f.company ? say`لن أنضم إلى ${f.company}` : f.isAgency ? say`لن أنضم إلى الشركة` : say`لن أنضم إليكم`;

/** What may have to be returned, by way of the agency where there is one. */
export const giveBack = (f: LetterFacts) =>
  f.isAgency
    ? say`أرجو إبلاغ ${f.client ?? 'الشركة'} بذلك وسؤالهم إن كان لديّ ما يجب إعادته.`
    : say`إن كان لديّ ما يجب إعادته إليكم، فأخبروني كيف أرسله وسأفعل ذلك فورًا.`;
