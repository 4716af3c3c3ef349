import { has, topics } from './facts.ts';
import type { Facts, AnswerQuality, Topic } from './facts.ts';

/** The topics to probe if the candidate has named no doubt that can be probed. */
const defaultTopics: readonly Topic[] = ['skills', 'direction'];

/** The topics to probe for these doubts, at most four, in the order of the debrief. */
export function probed(facts: Facts): readonly Topic[] {
  const named = topics.filter((topic) => has(facts, topic));
  return (named.length ? named : defaultTopics).slice(0, 4);
}

const answersByTopic = (facts: Facts): Record<Topic, AnswerQuality | undefined> => ({
  skills: facts.skillsHeard,
  direction: facts.directionHeard,
  scope: facts.scopeHeard,
  pay: facts.payHeard,
  company: facts.companyHeard,
});

/**
 * The topics on which the interview confirmed the doubt: a blocker, or a vague answer twice (`docs/domain.md`, section
 * 4).
 */
export function confirmed(facts: Facts): readonly Topic[] {
  const answers = answersByTopic(facts);
  return probed(facts).filter((topic) => answers[topic] === 'blocker' || answers[topic] === 'vague-twice');
}

/** Whether something was asked and every answer was good. Topics that were not asked about are ignored. */
export function reassured(facts: Facts): boolean {
  const answers = answersByTopic(facts);
  const asked = probed(facts).filter((topic) => answers[topic] !== 'not-asked');
  return asked.length > 0 && asked.every((topic) => answers[topic] === 'good');
}

/**
 * The facts after a debrief that confirmed a doubt. The confirmed topics replace the doubts, and the candidate counts as
 * certain, so that the decision table advises leaving or a redirect (`docs/domain.md`, section 4).
 */
export function settled(facts: Facts): Facts {
  const doubts = confirmed(facts);
  return { ...facts, doubts, certainty: 'sure', ...(doubts.includes('pay') && { movable: 'no' as const }) };
}
