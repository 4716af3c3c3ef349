import { bodies as asking } from './bodies/asking.ts';
import { bodies as leaving } from './bodies/leaving.ts';
import { bodies as notes } from './bodies/notes.ts';
import { bodies as staying } from './bodies/staying.ts';
import { isNote, planOf } from './plan.ts';
import { steps } from './steps.ts';
import { channelsOf } from './timing.ts';
import { localToday } from './today.ts';
import { write } from './write.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Kit } from './kit.ts';
import type { Body, ComposeOptions, Draft } from './write.ts';

export { write };
export type { ComposeOptions, Draft };

/**
 * Outcome + facts → what to do and to send, in order. Pure: the same facts and options give the same kit.
 *
 * Parts that have nothing to say are absent, so the first draft is complete and every fact added improves it.
 */
export function compose(outcome: Outcome, facts: Facts, options: ComposeOptions): Kit {
  const { today = localToday() } = options;
  const channel = channelsOf(outcome).includes(options.channel) ? options.channel : 'email';
  const items = draftsOf(outcome, facts, channel, today).map((draft) => write(draft, facts, options));
  return { outcome, items, steps: steps(outcome, facts, today) };
}

const bodies: Record<Outcome, Body> = { ...leaving, ...asking, ...staying };

/** The messages that the facts call for, with what they say. The desk fetches the bodies of its kind of message. */
export const draftsOf = (outcome: Outcome, facts: Facts, channel: Channel, today: string): Draft[] =>
  planOf(outcome, facts, channel, today).map((plan) => ({
    ...plan,
    body: isNote(plan.id) ? notes[plan.id](outcome) : bodies[outcome],
  }));
