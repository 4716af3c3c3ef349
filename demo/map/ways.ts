import { answersTo } from '../../lint/places.ts';
import type { Answer, Conversation } from '../../lint/contract.ts';
import type { Decision } from '../../lint/places.ts';
import type { Arrow, Question } from './graph.ts';

type Said = Pick<Answer, 'question' | 'type' | 'values'>;

/** The arrows that answers follow, given what they were, and what came after the last. */
export function waysTo(
  questions: readonly Pick<Question, 'id' | 'isPassed' | 'phase'>[],
  arrows: readonly Arrow[],
  rules: Conversation['rules'],
): (decision: Pick<Decision, 'from' | 'answer'>) => string[] {
  const passed = new Set(questions.filter(({ isPassed }) => isPassed).map(({ id }) => id));
  return ({ from, answer }) => {
    const said = answersTo(from, answer);
    // What was said before an interview led to another decision.
    const since = said.findLastIndex(({ question }) => question === 'interview');
    return followed(said.slice(Math.max(0, since)), 'decide', arrows, passed, rules);
  };
}

/**
 * The arrows from question to question. Where no arrow leads from one to the next, either some were passed over on the
 * way, or a rule put the next question first.
 */
export function followed(
  said: readonly Said[],
  end: string,
  arrows: readonly Arrow[],
  passed: ReadonlySet<string>,
  rules: Conversation['rules'],
): string[] {
  return said.flatMap((answer, index) => {
    const to = said[index + 1]?.question ?? end;
    const from = arrows.filter((arrow) => arrow.from === answer.question && holds(arrow, answer));
    const way = reach(from, to, arrows, passed);
    if (way.length) return way;
    const isFirst = Object.values(rules).some(({ advise }) => advise === to);
    return isFirst ? reach(from, 'decide', arrows, passed) : [];
  });
}

const holds = ({ answers }: Arrow, { type, values }: Said) =>
  type === 'several'
    ? !values?.length || values.some((value) => answers.includes(value))
    : answers.includes(type);

/** The shortest way from these arrows to a place, over questions that are passed. */
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
