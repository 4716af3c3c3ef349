import { words } from '../interface/whole-words.ts';

/** English: what argues with a decision, which a letter after a rejection never does. */
export const argument = words(
  /unfair(?:ly)?|unjust(?:ly)?|reconsider|(?:change|changed) your mind|(?:wrong|bad|poor) decision|your mistake|disagree|(?:do not|don['’]t) agree|deserved?/iu,
);
