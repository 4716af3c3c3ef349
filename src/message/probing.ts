import { probed } from '../../machines/heard.ts';
import type { Facts } from '../../machines/facts.ts';
import type { MessageWords, ProbingQuestion } from '../words/message-words.ts';

/**
 * Two to four questions for these doubts (domain, section 4): the core one of each topic first, then more of the
 * weightiest topics.
 */
export function questionsFor(facts: Facts, words: MessageWords): readonly ProbingQuestion[] {
  const topics = probed(facts);
  const most = topics.length === 1 ? 3 : 4;
  const rounds = [0, 1, 2].flatMap((round) =>
    topics.map((topic) => ({ topic, question: words.questions[topic][round] })),
  );
  const chosen = rounds.filter(({ question }) => question).slice(0, most);
  return topics.flatMap((topic) =>
    chosen.flatMap(({ topic: of, question }) => (of === topic && question ? [question] : [])),
  );
}
