import { chatInterface } from './interface/chat.ts';
import { languageTag } from './interface/language-tag.ts';
import { opening } from './first-question.ts';
import type { BowOutLocale } from '../bow-out/question-words.ts';

/** German. */
export const de: BowOutLocale = {
  ...languageTag,
  questions: opening,
  interface: chatInterface,
  rest: () => import('./index.ts'),
};
