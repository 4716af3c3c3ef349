import { leaves } from '../../src/letters/outcome-traits.ts';
import type { Facts, Outcome, Question } from '../../machines/bow-out/facts.ts';
import type { Channel } from '../../src/letters/types.ts';

/** What a message must have on these facts: a subject where its channel has one, a text, and what it is about. */
export function partsOf(
  outcome: Outcome,
  facts: Facts,
  channel: Channel,
): readonly (Question | 'subject' | 'text')[] {
  const about: readonly Question[] = [
    ...(leaves(outcome) && facts.rounds?.length ? (['rounds'] as const) : []),
    ...(outcome === 'redirect-earlier' ? (['earlierRole'] as const) : []),
    ...(outcome === 'redirect-direction' ? (['direction'] as const) : []),
    ...(outcome === 'ask-for-terms' ? (['condition'] as const) : []),
  ];
  return [...(channel === 'email' ? (['subject'] as const) : []), 'text', ...about];
}
