import { askForCall } from './letters/ask-for-call.ts';
import { askForTerms } from './letters/ask-for-terms.ts';
import { pause } from './letters/pause/index.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: the letters that ask for something. */
export const family = {
  'ask-for-call': askForCall,
  pause,
  'ask-for-terms': askForTerms,
} satisfies FamilyWords;
