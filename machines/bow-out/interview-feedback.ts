import { has, topics } from './facts.ts';
import type { Facts, AnswerQuality, Topic } from './facts.ts';

/** A day without a clear doubt is probed on what the role asks and where it leads. */
const fallback: readonly Topic[] = ['skills', 'direction'];

/** What to probe for these doubts, in the order it is asked about afterwards: two to four topics where there are as many. */
export function probed(facts: Facts): readonly Topic[] {
  const named = topics.filter((topic) => has(facts, topic));
  return (named.length ? named : fallback).slice(0, 4);
}

const heard = (facts: Facts): Record<Topic, AnswerQuality | undefined> => ({
  skills: facts.skillsHeard,
  direction: facts.directionHeard,
  scope: facts.scopeHeard,
  pay: facts.payHeard,
  company: facts.companyHeard,
});

/** The topics on which the interview confirmed the fear: a hard blocker, or vague twice (domain, section 4). */
export function confirmed(facts: Facts): readonly Topic[] {
  const said = heard(facts);
  return probed(facts).filter((topic) => said[topic] === 'blocker' || said[topic] === 'vague-twice');
}

/** Whether something was asked and every answer was good. Not getting to ask is not bad. */
export function reassured(facts: Facts): boolean {
  const said = heard(facts);
  const asked = probed(facts).filter((topic) => said[topic] !== 'not-asked');
  return asked.length > 0 && asked.every((topic) => said[topic] === 'good');
}

/**
 * The facts once a fear is confirmed: what was heard replaces what was feared, and the table decides again as
 * for somebody who is certain. Leave or redirect, says the domain (section 4).
 */
export function settled(facts: Facts): Facts {
  const doubts = confirmed(facts);
  return { ...facts, doubts, certainty: 'sure', ...(doubts.includes('pay') && { movable: 'no' as const }) };
}
