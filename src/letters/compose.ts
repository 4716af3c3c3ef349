import { planOf } from './plan.ts';
import { nextSteps } from './next-steps.ts';
import { channelsOf } from './outcome-traits.ts';
import { localNow } from './today.ts';
import { write } from './write-message.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Kit } from './types.ts';
import type { ComposeOptions } from './write-message.ts';

export { write };
export type { ComposeOptions };

/**
 * Composes the messages and steps for an outcome, in order. Pure: the same facts and options give the same kit.
 *
 * A sentence whose facts are missing is left out, so the first draft is complete and each added fact improves it.
 *
 * @throws RangeError if the locale has no letter for a message of the kit
 */
export function compose(outcome: Outcome, facts: Facts, options: ComposeOptions): Kit {
  const { today = localNow() } = options;
  const channel = channelsOf(outcome).includes(options.channel) ? options.channel : 'email';
  const items = planOf(outcome, facts, channel, today).map((plan) =>
    write(plan, facts, { ...options, today }),
  );
  return { outcome, items, steps: nextSteps(outcome, facts, today) };
}
