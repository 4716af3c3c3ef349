import { isNote, planOf } from '../message/plan.ts';
import { wordingsOf, write } from '../message/write.ts';
import { wordsWith } from '../words/message-words.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Item } from '../message/kit.ts';
import type { Plan } from '../message/plan.ts';
import type { ComposeOptions } from '../message/write.ts';
import type { FamilyWords, FrameWords } from '../words/message-words.ts';
import type { Parts } from './later.ts';

export type Notes = Pick<Parts['notes'], 'notes'>;

/** The messages at the desk: which there are, and each in words as soon as what it says is there. */
export interface Kit {
  plans: readonly Plan[];
  write(plan: Plan, notes?: Notes): Item | undefined;
  /** How many wordings there are of a message, in the tone that is set. */
  wordings(plan: Plan): number;
}

export function kitOf(
  letters: FamilyWords,
  frame: FrameWords,
  outcome: Outcome,
  facts: Facts,
  options: Omit<ComposeOptions, 'words'> & { today: string },
): Kit {
  return {
    plans: planOf(outcome, facts, options.channel, options.today),
    write(plan, notes) {
      if (isNote(plan.id) && !notes) return undefined;
      return write(plan, facts, { ...options, words: wordsWith(frame, letters, notes?.notes) });
    },
    wordings: (plan) => wordingsOf(plan, facts, { ...options, words: wordsWith(frame, letters) }),
  };
}
