import { deskInterface } from './interface-desk.ts';
import { deskQuestions, offers } from './desk-questions.ts';
import { deskWords } from './desk.ts';
import { outcomes } from './outcomes.ts';
import { reasons } from './reasons.ts';
import type { LaterWords } from '../words.ts';

/** English: what is said from the advice on. */
export const laterWords: LaterWords = {
  interface: deskInterface,
  questions: deskQuestions,
  offers,
  outcomes,
  reasons,
  desk: deskWords,
};
