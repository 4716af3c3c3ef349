import { chatInterface } from './interface/chat.ts';
import { languageTag } from './interface/language-tag.ts';
import { opening } from './first-question.ts';
import type { BowOutLocale } from '../bow-out/question-words.ts';

/** French. */
export const fr: BowOutLocale = {
  ...languageTag,
  questions: opening,
  interface: chatInterface,
  rest: () => import('./index.ts'),
};
