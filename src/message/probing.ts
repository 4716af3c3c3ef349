import { probed } from '../../machines/debrief.ts';
import type { Facts } from '../../machines/facts.ts';
import type { MessageWords } from '../words/message-words.ts';

/** Two to four questions for these doubts: the core one of each topic, and a second where there is one topic only. */
export function probingQuestions(facts: Facts, words: MessageWords): readonly string[] {
  const topics = probed(facts);
  const each = topics.length === 1 ? 2 : 1;
  return topics.flatMap((topic) => words.questions[topic].slice(0, each));
}
