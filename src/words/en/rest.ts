import { besideWords } from './beside.ts';
import { changeWords } from './change.ts';
import { deskInterface } from './interface-desk.ts';
import { deskQuestions, offers } from './desk-questions.ts';
import { deskWords } from './desk.ts';
import { details, formWords } from './details.ts';
import { message } from './message.ts';
import { outcomes } from './outcomes.ts';
import { patterns } from './patterns.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { remarks } from './remarks.ts';
import { wayWords } from './ways.ts';
import { when } from './when.ts';
import type { Rest } from '../locale.ts';

/** English: what is said after the first question. */
export const rest: Rest = {
  questions: { ...questions, ...deskQuestions, ...details },
  interface: deskInterface,
  offers,
  outcomes,
  reasons,
  desk: deskWords,
  forms: formWords,
  change: changeWords,
  beside: besideWords,
  ways: wayWords,
  when,
  remarks,
  message,
  patterns,
};
