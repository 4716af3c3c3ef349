import { probed } from '../../../machines/bow-out/interview-feedback.ts';
import type { Facts, Topic } from '../../../machines/bow-out/facts.ts';

/**
 * Selects two to four questions to ask an interviewer (`docs/domain.md`, section 4): the core question of each topic,
 * then more questions on the first topics.
 *
 * @param questions all questions by topic, the core one first
 */
export function interviewQuestions<Question>(
  facts: Facts,
  questions: Record<Topic, readonly Question[]>,
): readonly Question[] {
  const topics = probed(facts);
  const chosen = [0, 1, 2]
    .flatMap((round) => topics.filter((topic) => round in questions[topic]))
    .slice(0, 4);
  return topics.flatMap((topic) => questions[topic].slice(0, chosen.filter((name) => name === topic).length));
}
