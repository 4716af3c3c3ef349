import { isQuestion, leadingTo } from '../state-graph.ts';
import { answersTo } from '../reachable-states.ts';
import type { AnyStateNode } from 'xstate';
import type { Finder, Finding, Subject } from './finding.ts';

/**
 * A question that no walk comes to, and a detail that is open beside no outcome. What can only be come to from a dead
 * question is left out: it lives again with it.
 */
export const deadQuestions: Finder = (subject) => {
  const { conversation, states, asked } = subject;
  const questions = states.filter(isQuestion);
  const dead = questions.filter(({ id }) => !asked.has(id));
  const missing = Object.keys(conversation.answers).filter(
    (name) => !questions.some(({ key }) => key === name),
  );
  return [
    ...missing.map((name): Finding => finding(name, 'It can be answered, and no state asks it.', null)),
    ...dead
      .filter((node) => !comesAfter(node, dead, states))
      .map((node) => (node.tags.includes('detail') ? beside(node, subject) : between(node, subject))),
  ];
};

/** Whether a question can only be come to from others that are dead. */
function comesAfter(
  node: AnyStateNode,
  dead: readonly AnyStateNode[],
  states: readonly AnyStateNode[],
): boolean {
  const from = leadingTo(node, states).filter((one) => one !== node);
  return from.length > 0 && from.every((one) => dead.includes(one));
}

/** Its example is the nearest place that it should follow on. */
function between(node: AnyStateNode, { states, places }: Subject): Finding {
  const from = leadingTo(node, states);
  if (!from.length) return finding(node.key, 'No transition leads to it.', null);
  const near = places.find((place) => from.some((one) => place.states.includes(one)));
  const names = from.map(({ key }) => `“${key}”`).join(', ');
  return finding(node.key, `No walk comes to it: what leads there from ${names} never does.`, near ?? null);
}

/** Its example is the nearest outcome that it stands beside, and is not open. */
function beside(node: AnyStateNode, { places }: Subject): Finding {
  const near = places.find(({ offers }) => offers.some((offer) => offer.node === node));
  return finding(node.key, 'It is open beside no outcome.', near ?? null);
}

const finding = (name: string, says: string, near: Parameters<typeof answersTo>[0]): Finding => ({
  code: 'dead-question',
  name,
  says,
  example: near && answersTo(near),
});
