import type { ChatWords } from '../locales/interface-words.ts';
import type { Rest } from '../locales/locale.ts';

/** Adds the words that load with the composer to those of the first question. */
export const completeWords = (initial: ChatWords, rest: Rest): ChatWords => ({
  ...initial,
  ...rest,
  questions: { ...initial.questions, ...rest.questions },
  interface: { ...initial.interface, ...rest.interface },
});
