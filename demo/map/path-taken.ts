import { table } from './graph.ts';
import type { Arrow, Graph, Rule } from './graph.ts';

/** An answer. */
export interface Said {
  question: string;
  type: string;
  values?: readonly string[];
}

/**
 * Returns the edges between consecutive questions. If no edge connects two of them, some questions were skipped, or a
 * rule asked the next question first.
 */
export function followed(
  said: readonly Said[],
  end: string,
  graph: Pick<Graph, 'questions' | 'arrows'> & { rules: readonly Pick<Rule, 'advise'>[] },
): string[] {
  const { arrows, rules } = graph;
  const passed = new Set(graph.questions.filter(({ isPassed }) => isPassed).map(({ id }) => id));
  return said.flatMap((answer, index) => {
    const to = said[index + 1]?.question ?? end;
    const from = arrows.filter((arrow) => arrow.from === answer.question && holds(arrow, answer));
    const way = reach(from, to, arrows, passed);
    if (way.length) return way;
    const isFirst = rules.some(({ advise }) => advise === to);
    return isFirst ? reach(from, table, arrows, passed) : [];
  });
}

const holds = ({ answers }: Arrow, { type, values }: Said) =>
  type === 'several'
    ? !values?.length || values.some((value) => answers.includes(value))
    : answers.includes(type);

/** Returns the shortest path from these edges to a target through skipped questions. */
function reach(
  from: readonly Arrow[],
  to: string,
  arrows: readonly Arrow[],
  passed: ReadonlySet<string>,
): string[] {
  const ways = from.map((arrow) => [arrow]);
  for (const way of ways) {
    const last = way.at(-1);
    if (!last || last.to === to) return way.map(({ id }) => id);
    if (passed.has(last.to))
      ways.push(
        ...arrows
          .filter((arrow) => arrow.from === last.to && !way.includes(arrow))
          .map((next) => [...way, next]),
      );
  }
  return [];
}
