import { say } from '../../../letters/bow-out/template.ts';
import { them } from './parts.ts';
import type { LetterFacts } from './facts.ts';
import type { Line } from '../../../letters/bow-out/template.ts';

/** Sentences that both redirects have. */

/** The wish to work there may be said. A colleague does that already. */
export const likesToWorkThere = (f: LetterFacts): boolean => f.likes && !f.isInternal;

/** «هل …؟», which an agency is asked to find out: «هل يمكنك سؤال هالة …؟» */
export const question = (f: LetterFacts, own: Line, asked: string) =>
  f.isAgency ? say`هل يمكن${f.you} سؤال ${them(f)} ${asked}؟` : say`${own}؟`;
