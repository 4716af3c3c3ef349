import { metaOf } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/**
 * Finds outcomes that no conversation reaches, and advice that is never given. Outcomes whose rules never decide are
 * omitted, since the rules are reported instead.
 */
export const unreachableOutcomes: Finder = (subject) => {
  const { conversation, states, places } = subject;
  const entered = new Set(places.flatMap((place) => place.states));
  const tagged = (tag: string) => states.filter(({ tags }) => tags.includes(tag));
  const ends = conversation.outcomes.filter(
    (id) => !tagged('outcome').some((node) => node.key === id && entered.has(node)),
  );
  const { offersUnadvised = false } = conversation;
  const advices = offersUnadvised ? [] : tagged('advice').filter((node) => !entered.has(node));
  return [
    ...ends.filter((id) => !hasOnlyIdleRules(id, subject)).map((id) => unreachedOutcome(id, subject)),
    ...advices
      .map((node) => ({ id: node.key, outcome: metaOf(node).outcome ?? node.key }))
      // An unreached outcome is reported once, not again for its advice.
      .filter(({ id, outcome }) => !ends.includes(id) && !hasOnlyIdleRules(outcome, subject))
      .map(({ id }): Finding => ({
        code: 'unreachable-outcome',
        name: id,
        says: 'This advice is never given.',
        example: null,
      })),
  ];
};

/** Whether rules advise the outcome, but none of them ever decides. */
function hasOnlyIdleRules(outcome: string, { conversation, decided }: Subject): boolean {
  const rules = Object.entries(conversation.rules).filter(([, { advise }]) => advise === outcome);
  return rules.length > 0 && rules.every(([name]) => !decided.has(name));
}

/** The example is the nearest place that advises the outcome. */
function unreachedOutcome(id: string, { states, places }: Subject): Finding {
  const advices = states.filter((node) => node.tags.includes('advice') && metaOf(node).outcome === id);
  const near = places.find((place) => advices.some((node) => place.states.includes(node)));
  return {
    code: 'unreachable-outcome',
    name: id,
    says: near
      ? 'It is advised, but no conversation reaches it.'
      : 'No conversation reaches it, and nothing advises it.',
    example: near ? answersTo(near) : null,
  };
}
