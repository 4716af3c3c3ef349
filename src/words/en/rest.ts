import { frame } from './frame.ts';
import { deskInterface } from './interface-desk.ts';
import { deskQuestions, offers } from './desk-questions.ts';
import { deskWords } from './desk.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import type { Rest } from '../locale.ts';

/** English: what is said after the first question, and how what only some need is fetched. */
export const rest: Rest = {
  laterWords: {
    interface: deskInterface,
    questions: { ...questions, ...deskQuestions },
    offers,
    outcomes,
    reasons,
    desk: deskWords,
  },
  forms: () => import('./details.ts'),
  change: () => import('./change.ts'),
  beside: () => import('./beside.ts'),
  ways: () => import('./ways.ts'),
  when: () => import('./when.ts'),
  remarks: () => import('./remarks.ts'),
  message: {
    frame,
    leaving: () => import('./leaving.ts'),
    asking: () => import('./asking.ts'),
    staying: () => import('./staying.ts'),
    notes: () => import('./notes.ts'),
    patterns: () => import('./patterns.ts'),
  },
};
