import { planOf } from '../letters/plan.ts';
import { wordingsOf, write } from '../letters/write-message.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Item } from '../letters/types.ts';
import type { Plan } from '../letters/plan.ts';
import type { ComposeOptions } from '../letters/write-message.ts';

/** The messages at the desk. Each is written when it is shown. */
export interface ComposerKit {
  /** All of them, in the order in which they are needed. */
  plans: readonly Plan[];
  /** The main one. */
  main: Item;
  write(plan: Plan): Item;
  /** How many wordings there are of a message, in the tone that is set. */
  wordings(plan: Plan): number;
}

/** @throws RangeError where the words have no letter for the main message */
export function kitOf(
  outcome: Outcome,
  facts: Facts,
  options: ComposeOptions & { today: string },
): ComposerKit {
  const plans = planOf(outcome, facts, options.channel, options.today);
  const compose = (plan: Plan) => write(plan, facts, options);
  const main = plans.find(({ id }) => id === 'main');
  if (!main) throw new RangeError(`There is no main message for ${outcome}`);
  return {
    plans,
    main: compose(main),
    write: compose,
    wordings: (plan) => wordingsOf(plan, facts, options),
  };
}
