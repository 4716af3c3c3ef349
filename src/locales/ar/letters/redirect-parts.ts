import { say, spare } from '../../../letters/bow-out/template.ts';
import { them } from './parts.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** «ما زال العمل في Northwind يهمّني كثيرًا.», where the candidate likes it and does not work there already. */
export const stillLike = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  (f.company
    ? spare(3, 'company')`ما زال العمل في ${f.company} يهمّني كثيرًا.`
    : spare(3, 'company')`ما زال العمل لديكم يهمّني كثيرًا.`);

/** «هل … لديكم؟», which an agency is asked to find out: «هل يمكنكم أن تسألوا هالة إن كانت …؟» */
export const question = (f: LetterFacts, own: string, asked: string) =>
  f.isAgency ? say`هل يمكنكم سؤال ${them(f)} ${asked}؟` : say`${own}؟`;

/** The easy way out, and what an employer may do instead. */
export const ifNot = (f: LetterFacts) =>
  say`وإن لم يكن ذلك متاحًا${!f.isAgency && say` الآن`}، فلا بأس إطلاقًا.`;

/** The same with a wish for later, where there is room for it. */
export const keepMeInMind = (f: LetterFacts) =>
  !f.isAgency && spare(2)`ويسعدني أن تتواصلوا معي إذا أتيحت فرصة كهذه لاحقًا.`;

/** The same in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`وإن لم يكن ذلك متاحًا، فأتفهم الأمر تمامًا.`
    : say`وإن لم يكن ذلك متاحًا الآن، فأرجو أن تتواصلوا معي إذا أتيح لاحقًا.`;
