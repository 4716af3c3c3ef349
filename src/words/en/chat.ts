import { deskQuestions } from './desk-questions.ts';
import { details } from './details.ts';
import { interfaceWords } from './interface.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import type { ChatWords } from '../words.ts';

/** English: everything that the chat says. */
export const chat: ChatWords = {
  lang: 'en',
  questions: { ...questions, ...deskQuestions, ...details },
  outcomes,
  reasons,
  interface: interfaceWords,
};
