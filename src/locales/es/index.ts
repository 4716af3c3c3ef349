import { besideWords } from './interview-prep.ts';
import { changeWords } from './interface/answer-impact.ts';
import { formWords } from './interface/forms.ts';
import { deskInterface } from './interface/composer.ts';
import { deskQuestions, offers } from './composer-questions.ts';
import { deskWords } from './composer.ts';
import { details } from './details.ts';
import { message } from './messages.ts';
import { outcomes } from './outcomes.ts';
import { patterns } from './proofreading-patterns.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { remarks } from './proofreading-notes.ts';
import { wayWords } from './interface/sharing.ts';
import { when } from './send-timing.ts';
import type { Rest } from '../bow-out/question-words.ts';

/** Spanish: what is said after the first question. */
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
