/** Reads the static structure of a machine: its states and transitions, without running it. */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Conversation } from './types.ts';

const tree = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(tree),
];

export const statesOf = (machine: AnyStateMachine): readonly AnyStateNode[] => tree(machine.root);

/** The tags of states that wait for an answer. */
const questionTags = ['question', 'several', 'text', 'dates'];

/** Whether a state is a question, in the chat or beside the draft. */
export const isQuestion = ({ tags }: AnyStateNode): boolean => tags.some((tag) => questionTags.includes(tag));

export const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

export const alwaysOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => node.always ?? [];

export interface Meta {
  values?: readonly string[];
  fields?: readonly string[];
  outcome?: string;
  inSomeLanguages?: boolean;
}
export const metaOf = ({ meta }: AnyStateNode): Meta => (meta ?? {}) as Meta;

/** Returns the leaf state that is entered with this state, following `initial`. */
export function innermost(node: AnyStateNode): AnyStateNode {
  if (node.type !== 'compound') return node;
  const [first] = node.initial.target;
  return first ? innermost(first as AnyStateNode) : node;
}

/** Returns the descendants of a state that are active in a state value, outermost first. */
export function statesIn(node: AnyStateNode, value: unknown): readonly AnyStateNode[] {
  const inner = typeof value === 'string' ? { [value]: undefined } : (value ?? {});
  return Object.entries(inner).flatMap(([key, value]) => {
    const child = (node.states as Record<string, AnyStateNode | undefined>)[key];
    return child ? [child, ...statesIn(child, value)] : [];
  });
}

/** Returns the states with a transition to this one, directly or through transient states; transient states are omitted. */
export function leadingTo(node: AnyStateNode, states: readonly AnyStateNode[]): readonly AnyStateNode[] {
  const found = new Set([node]);
  for (const next of found)
    for (const from of states)
      if (
        (next === node || isTransient(next)) &&
        transitionsOf(from).some(({ target = [] }) =>
          (target as readonly AnyStateNode[]).some((to) => to === next || innermost(to) === next),
        )
      )
        found.add(from);
  return [...found].filter((one) => one !== node && !isTransient(one));
}

const isTransient = ({ tags, ownEvents, parent }: AnyStateNode): boolean =>
  !tags.length && !ownEvents.length && parent !== undefined;

/** Returns the names of the rules that guard a state's `always` transitions, in their order. */
export function rulesAsked(
  node: AnyStateNode,
  conversation: Pick<Conversation, 'rules' | 'ruleGuard'>,
): readonly string[] {
  return alwaysOf(node)
    .map(({ guard }) => ruleOf(guard, conversation))
    .filter((name) => name !== undefined);
}

function ruleOf(
  guard: unknown,
  { rules, ruleGuard }: Pick<Conversation, 'rules' | 'ruleGuard'>,
): string | undefined {
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : named(guard);
  if (ruleGuard !== undefined && type !== ruleGuard) return undefined;
  return [params, type].find(
    (name): name is string => typeof name === 'string' && Object.hasOwn(rules, name),
  );
}

const named = (guard: unknown) => (guard ?? {}) as { type?: unknown; params?: unknown };

/** Returns the reasons why a machine can't be walked, as clauses; empty if it can. */
export function impurities(machine: AnyStateMachine): readonly string[] {
  return statesOf(machine).flatMap((node) => [
    ...(node.after.length ? [`${node.id} has a delayed transition`] : []),
    ...(node.invoke.length ? [`${node.id} invokes an actor`] : []),
    ...(node.type === 'history' ? [`${node.id} is a history state`] : []),
  ]);
}

/** Returns a copy of the machine in which an infinite loop of transient states throws instead of hanging. */
export function bounded(machine: AnyStateMachine): AnyStateMachine {
  const copy = machine.provide({}) as AnyStateMachine;
  copy.options = { ...copy.options, maxIterations: 10 * statesOf(machine).length };
  return copy;
}
