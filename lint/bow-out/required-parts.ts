import { leaves } from '../../src/letters/bow-out/outcome-traits.ts';
import type { Facts, Outcome, Question } from '../../machines/bow-out/facts.ts';
import type { Channel } from '../../src/letters/types.ts';

/** Returns the required parts of a message: the subject of an email, the text, and the facts that it is about. */
export function partsOf(
  outcome: Outcome,
  facts: Facts,
  channel: Channel,
): readonly (Question | 'subject' | 'text')[] {
  const topics: readonly Question[] = [
    ...(leaves(outcome) && facts.rounds?.length ? (['rounds'] as const) : []),
    ...(outcome === 'redirect-earlier' ? (['earlierRole'] as const) : []),
    ...(outcome === 'redirect-direction' ? (['direction'] as const) : []),
    ...(outcome === 'ask-for-terms' ? (['condition'] as const) : []),
  ];
  return [...(channel === 'email' ? (['subject'] as const) : []), 'text', ...topics];
}
