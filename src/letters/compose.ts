import { localNow } from './today.ts';
import type { ComposeOptions, LetterRules, Writer } from './letter-types.ts';
import type { Kit, LetterTypes } from './types.ts';

/** Creates the function that composes the kit of a conversation. */
export const createCompose =
  <T extends LetterTypes>({ planOf, nextSteps, channelsOf }: LetterRules<T>, { write }: Writer<T>) =>
  (outcome: T['outcome'], facts: T['facts'], options: ComposeOptions<T>): Kit<T> => {
    const { today = localNow() } = options;
    const channel = channelsOf(outcome).includes(options.channel) ? options.channel : 'email';
    const items = planOf(outcome, facts, channel, today).map((plan) =>
      write(plan, facts, { ...options, today }),
    );
    return { outcome, items, steps: nextSteps(outcome, facts, today) };
  };
