import { probed } from '../../machines/bow-out/interview-feedback.ts';
import type { Facts, Topic } from '../../machines/bow-out/facts.ts';

/**
 * Two to four questions for these doubts (domain, section 4): the core one of each topic first, then more of the
 * weightiest topics.
 *
 * @param questions what there is to choose from, by topic, the core one first
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
