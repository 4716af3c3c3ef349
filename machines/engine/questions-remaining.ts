import { getNextTransitions } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { EngineContext } from './types.ts';

type Guards = Record<string, ((args: { context: EngineContext }, params: unknown) => boolean) | undefined>;
type Asked = ReadonlySet<string>;

/** Longer than any way through a conversation. */
const longest = 20;

/**
 * Estimates how many questions are left before an advice, by walking the machine's graph from where it stands: each
 * answer that can be given is tried, and what is not yet answered counts as unknown.
 *
 * @returns at least one while a question is open, 0 from the advice on
 */
export const createQuestionsRemaining =
  (machine: AnyStateMachine) =>
  (snapshot: AnyMachineSnapshot): number => {
    const node = getNextTransitions(snapshot)[0]?.source;
    if (!node || snapshot.hasTag('advice') || snapshot.hasTag('outcome')) return 0;
    const { facts } = snapshot.context as EngineContext;
    return Math.max(1, Math.round(length(machine, node, facts, new Set())));
  };

const isEnd = ({ tags }: AnyStateNode) => tags.includes('advice') || tags.includes('outcome');

/** The number of questions from a state to an advice. */
function length(machine: AnyStateMachine, node: AnyStateNode, facts: object, asked: Asked): number {
  // Nothing is asked twice.
  if (isEnd(node) || asked.has(node.key) || asked.size > longest) return 0;
  const next = (transitions: readonly AnyTransitionDefinition[], known: object) =>
    transitions.find(({ guard }) => holds(machine, guard, known))?.target?.[0];
  const passed = next(node.always ?? [], facts);
  if (passed) return length(machine, passed, facts, asked);
  const since = new Set([...asked, node.key]);
  const lengths = answersOf(node).map((type) => {
    const known = type === 'several' || type === 'typed' ? facts : { ...facts, [node.key]: type };
    const target = next(node.transitions.get(type) ?? [], known);
    return target ? length(machine, target, known, since) : 0;
  });
  return 1 + between(lengths);
}

/** Half way from the mean to the longest: it is better to be done sooner than was said. */
function between(lengths: readonly number[]): number {
  const sum = lengths.reduce((sum, length) => sum + length, 0);
  return (sum / (lengths.length || 1) + Math.max(0, ...lengths)) / 2;
}

const answers = new WeakMap<AnyStateNode, readonly string[]>();

/** The answers to a question; of those that lead to the same, one. */
function answersOf(node: AnyStateNode): readonly string[] {
  const known = answers.get(node);
  if (known) return known;
  const ways = new Map<string, string>();
  for (const [type, transitions] of node.transitions) {
    const way = JSON.stringify(transitions.map(({ target, guard }) => [target?.[0]?.id, guard]));
    if (!ways.has(way)) ways.set(way, type);
  }
  const found = [...ways.values()];
  answers.set(node, found);
  return found;
}

function holds(machine: AnyStateMachine, guard: unknown, facts: object): boolean {
  if (guard === undefined) return true;
  const { type, params } = (typeof guard === 'object' ? guard : { type: guard }) as {
    type: string;
    params?: unknown;
  };
  const guards = machine.implementations.guards as Guards;
  return guards[type]?.({ context: { facts, rule: null, outcome: null } }, params) ?? false;
}
