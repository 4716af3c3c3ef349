import { say, spare } from '../../../letters/bow-out/template.ts';
import { them } from './parts.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** «ما زال العمل في Northwind يهمّني كثيرًا.», where the candidate likes it and does not work there already. */
export const stillLike = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  (f.company
    ? spare(3, 'company')`ومع ذلك، ما زال العمل في ${f.company} يهمّني كثيرًا.`
    : spare(3, 'company')`ومع ذلك، ما زال العمل لديكم يهمّني كثيرًا.`);

/** «هل … لديكم؟», which an agency is asked to find out: «هل يمكنكم أن تسألوا هالة إن كانت …؟» */
export const question = (f: LetterFacts, own: string, asked: string) =>
  f.isAgency ? say`هل يمكنكم سؤال ${them(f)} ${asked}؟` : say`${own}؟`;
