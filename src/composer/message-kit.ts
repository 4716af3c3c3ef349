import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { ComposeOptions } from '../letters/letter-types.ts';
import type { Item, Plan } from '../letters/types.ts';

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
  { rules, writer }: ConversationLetters,
  outcome: string,
  facts: object,
  options: ComposeOptions & { today: string },
): ComposerKit {
  const plans = rules.planOf(outcome, facts, options.channel, options.today);
  const compose = (plan: Plan) => writer.write(plan, facts, options);
  const main = plans.find(({ id }) => id === 'main');
  if (!main) throw new RangeError(`There is no main message for ${outcome}`);
  return {
    plans,
    main: compose(main),
    write: compose,
    wordings: (plan) => writer.wordingsOf(plan, options),
  };
}
