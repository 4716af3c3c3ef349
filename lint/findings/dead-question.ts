import { isQuestion, leadingTo } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { AnyStateNode } from 'xstate';
import type { Finder, Finding, Subject } from './finding.ts';

/**
 * Finds questions that are never reached, and details that no outcome opens. Questions that can only be reached from
 * another dead question are omitted, since fixing the first fixes them too.
 */
export const deadQuestions: Finder = (subject) => {
  const { conversation, states, asked } = subject;
  const questions = states.filter(isQuestion);
  const dead = questions.filter(({ id }) => !asked.has(id));
  const missing = Object.keys(conversation.answers ?? {}).filter(
    (name) => !questions.some(({ key }) => key === name),
  );
  return [
    ...missing.map((name): Finding => finding(name, 'It has answers, but no state asks it.', null)),
    ...dead
      .filter((node) => !followsDeadQuestions(node, dead, states))
      .filter((node) => !isAskedElsewhere(node, subject))
      .map((node) =>
        node.tags.includes('detail') ? unopenedDetail(node, subject) : unreachedQuestion(node, subject),
      ),
  ];
};

/** Whether a question can only be reached from dead questions. */
function followsDeadQuestions(
  node: AnyStateNode,
  dead: readonly AnyStateNode[],
  states: readonly AnyStateNode[],
): boolean {
  const from = leadingTo(node, states).filter((one) => one !== node);
  return from.length > 0 && from.every((one) => dead.includes(one));
}

/**
 * Whether nothing leads to this state, but another state asks the same question. A defined conversation has a state for
 * each question among the others, and a further one where an outcome requires it.
 */
const isAskedElsewhere = (node: AnyStateNode, { states, asked }: Subject): boolean =>
  !node.tags.includes('detail') &&
  !leadingTo(node, states).length &&
  states.some(({ key, tags, id }) => key === node.key && !tags.includes('detail') && asked.has(id));

/** The example is the nearest place from which the question should be reached. */
function unreachedQuestion(node: AnyStateNode, { states, places }: Subject): Finding {
  const from = leadingTo(node, states);
  if (!from.length) return finding(node.key, 'No transition leads to it.', null);
  const near = places.find((place) => from.some((one) => place.states.includes(one)));
  const names = from.map(({ key }) => `“${key}”`).join(', ');
  return finding(
    node.key,
    `It is never reached: its transitions from ${names} are never taken.`,
    near ?? null,
  );
}

/** The example is the nearest outcome that has the detail, although no guard opens it. */
function unopenedDetail(node: AnyStateNode, { places }: Subject): Finding {
  const near = places.find(({ offers }) => offers.some((offer) => offer.node === node));
  return finding(node.key, 'No outcome opens this detail.', near ?? null);
}

const finding = (name: string, says: string, near: Parameters<typeof answersTo>[0]): Finding => ({
  code: 'dead-question',
  name,
  says,
  example: near && answersTo(near),
});
