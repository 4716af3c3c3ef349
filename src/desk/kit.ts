import { isNote, planOf } from '../message/plan.ts';
import { write } from '../message/write.ts';
import { wordsWith } from '../words/message-words.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Item } from '../message/kit.ts';
import type { Plan } from '../message/plan.ts';
import type { Body, ComposeOptions } from '../message/write.ts';
import type { FamilyWords, FrameWords } from '../words/message-words.ts';
import type { Parts } from './later.ts';

export type Notes = Pick<Parts['notes'], 'bodies' | 'notes'>;

/** What one kind of message says. */
interface Kind {
  family: FamilyWords;
  bodies: Partial<Record<Outcome, Body>>;
}

/** The messages at the desk: which there are, and each in words as soon as what it says is there. */
export interface Kit {
  plans: readonly Plan[];
  write(plan: Plan, notes?: Notes): Item | undefined;
}

export function kitOf(
  { family, bodies }: Kind,
  frame: FrameWords,
  outcome: Outcome,
  facts: Facts,
  options: Omit<ComposeOptions, 'words'> & { today: string },
): Kit {
  return {
    plans: planOf(outcome, facts, options.channel, options.today),
    write(plan, notes) {
      const body = isNote(plan.id) ? notes?.bodies[plan.id](outcome) : bodies[outcome];
      const words = wordsWith(frame, family, notes?.notes);
      return body && write({ ...plan, body }, facts, { ...options, words });
    },
  };
}
