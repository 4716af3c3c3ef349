import { askForCall } from './letters/ask-for-call/index.ts';
import { askForTerms } from './letters/ask-for-terms/index.ts';
import { pause } from './letters/pause/index.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: the letters that ask for something. */
export const family = {
  'ask-for-call': askForCall,
  pause,
  'ask-for-terms': askForTerms,
} satisfies FamilyWords;
