import { planOf } from '../letters/plan.ts';
import { wordingsOf, write } from '../letters/write-message.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Item } from '../letters/types.ts';
import type { Plan } from '../letters/plan.ts';
import type { ComposeOptions } from '../letters/write-message.ts';

/** The messages of the composer. Each is written when it is shown. */
export interface ComposerKit {
  /** The plans of all messages, in the order in which to send them. */
  plans: readonly Plan[];
  /** The main message. */
  main: Item;
  write(plan: Plan): Item;
  /** The number of wordings of a message in the selected tone. */
  wordings(plan: Plan): number;
}

/**
 * Plans the messages for an outcome, and writes the main one.
 *
 * @throws RangeError if the locale has no letter for the main message
 */
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
