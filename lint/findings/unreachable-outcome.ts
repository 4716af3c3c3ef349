import { metaOf } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { Finder, Finding, Subject } from './finding.ts';

/**
 * An outcome that no conversation ends in, and an advice that is never given. Where its rules never decide, that is
 * what is told of.
 */
export const unreachableOutcomes: Finder = (subject) => {
  const { conversation, states, places } = subject;
  const entered = new Set(places.flatMap((place) => place.states));
  const tagged = (tag: string) => states.filter(({ tags }) => tags.includes(tag));
  const ends = conversation.outcomes.filter(
    (id) => !tagged('outcome').some((node) => node.key === id && entered.has(node)),
  );
  const advices = tagged('advice').filter((node) => !entered.has(node));
  return [
    ...ends.filter((id) => !waits(id, subject)).map((id) => end(id, subject)),
    ...advices
      .map((node) => ({ id: node.key, outcome: metaOf(node).outcome ?? node.key }))
      // An outcome that is never ended in is told of once.
      .filter(({ id, outcome }) => !ends.includes(id) && !waits(outcome, subject))
      .map(({ id }): Finding => ({
        code: 'unreachable-outcome',
        name: id,
        says: 'This advice is never given.',
        example: null,
      })),
  ];
};

/** Whether an outcome waits for rules that never decide. */
function waits(outcome: string, { conversation, decided }: Subject): boolean {
  const rules = Object.entries(conversation.rules).filter(([, { advise }]) => advise === outcome);
  return rules.length > 0 && rules.every(([name]) => !decided.has(name));
}

/** Its example is the nearest advice that it does not follow on. */
function end(id: string, { states, places }: Subject): Finding {
  const advices = states.filter((node) => node.tags.includes('advice') && metaOf(node).outcome === id);
  const near = places.find((place) => advices.some((node) => place.states.includes(node)));
  return {
    code: 'unreachable-outcome',
    name: id,
    says: near
      ? 'No conversation ends in it, though it is advised.'
      : 'No conversation ends in it, and nothing advises it.',
    example: near ? answersTo(near) : null,
  };
}
