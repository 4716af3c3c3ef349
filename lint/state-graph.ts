/** A machine's states as they are written, before anything is said. */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Conversation } from './types.ts';

const tree = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(tree),
];

export const statesOf = (machine: AnyStateMachine): readonly AnyStateNode[] => tree(machine.root);

/** The tags of what waits for an answer. */
const asking = ['question', 'several', 'text', 'dates'];

/** Whether a state is a question, beside the draft or not. */
export const isQuestion = ({ tags }: AnyStateNode): boolean => tags.some((tag) => asking.includes(tag));

export const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

export const alwaysOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => node.always ?? [];

export interface Meta {
  values?: readonly string[];
  fields?: readonly string[];
  outcome?: string;
}
export const metaOf = ({ meta }: AnyStateNode): Meta => (meta ?? {}) as Meta;

/** The state that is entered with this one, down to the innermost first one. */
export function innermost(node: AnyStateNode): AnyStateNode {
  if (node.type !== 'compound') return node;
  const [first] = node.initial.target;
  return first ? innermost(first as AnyStateNode) : node;
}

/** The states that are entered in this value, outer ones first. */
export function statesIn(node: AnyStateNode, value: unknown): readonly AnyStateNode[] {
  const inner = typeof value === 'string' ? { [value]: undefined } : (value ?? {});
  return Object.entries(inner).flatMap(([key, value]) => {
    const child = (node.states as Record<string, AnyStateNode | undefined>)[key];
    return child ? [child, ...statesIn(child, value)] : [];
  });
}

/** The states that lead to this one, at an answer or when they are entered; not those that are only passed through. */
export function leadingTo(node: AnyStateNode, states: readonly AnyStateNode[]): readonly AnyStateNode[] {
  const found = new Set([node]);
  for (const next of found)
    for (const from of states)
      if (
        (next === node || isPassed(next)) &&
        transitionsOf(from).some(({ target = [] }) =>
          (target as readonly AnyStateNode[]).some((to) => to === next || innermost(to) === next),
        )
      )
        found.add(from);
  return [...found].filter((one) => one !== node && !isPassed(one));
}

const isPassed = ({ tags, ownEvents, parent }: AnyStateNode): boolean =>
  !tags.length && !ownEvents.length && parent !== undefined;

/** The rules that a state asks, in its order; none where it decides nothing. */
export function rulesAsked(node: AnyStateNode, { rules }: Pick<Conversation, 'rules'>): readonly string[] {
  return alwaysOf(node)
    .map(({ guard }) => ruleOf(guard, rules))
    .filter((name) => name !== undefined);
}

function ruleOf(guard: unknown, rules: Conversation['rules']): string | undefined {
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : named(guard);
  return [params, type].find(
    (name): name is string => typeof name === 'string' && Object.hasOwn(rules, name),
  );
}

const named = (guard: unknown) => (guard ?? {}) as { type?: unknown; params?: unknown };

/** What keeps a machine from being walked; none where it can be. */
export function impurities(machine: AnyStateMachine): readonly string[] {
  return statesOf(machine).flatMap((node) => [
    ...(node.after.length ? [`${node.id} waits for a time`] : []),
    ...(node.invoke.length ? [`${node.id} invokes something`] : []),
    ...(node.type === 'history' ? [`${node.id} is a history`] : []),
  ]);
}

/** The machine, which gives up a loop in which nothing is asked. */
export function bounded(machine: AnyStateMachine): AnyStateMachine {
  const copy = machine.provide({}) as AnyStateMachine;
  copy.options = { ...copy.options, maxIterations: 10 * statesOf(machine).length };
  return copy;
}
