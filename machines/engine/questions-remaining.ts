import { getNextTransitions } from 'xstate';
import { conversation } from '../bow-out/machine.ts';
import type { AnyStateNode, AnyTransitionDefinition, SnapshotFrom } from 'xstate';
import type { Facts } from '../bow-out/facts.ts';

/**
 * About how many questions are left before an advice, over the machine's own graph: one at least while a question
 * is open, none from the advice on.
 */
export function questionsRemaining(snapshot: SnapshotFrom<typeof conversation>): number {
  const node = getNextTransitions(snapshot)[0]?.source;
  if (!node || snapshot.hasTag('advice') || snapshot.hasTag('outcome')) return 0;
  return Math.max(1, Math.round(length(node, { facts: snapshot.context.facts, open: [] })));
}

/** What is known in some state to come. */
interface Knowledge {
  facts: Facts;
  /** The facts that nobody can know yet: what is asked on the way there. */
  open: readonly string[];
}

/**
 * From a state to an advice. What is known decides the guards, as it will once the conversation comes to them; where
 * an answer that is still to come decides, every way counts.
 */
function length(node: AnyStateNode, knowledge: Knowledge): number {
  const { tags, key, always = [], transitions } = node;
  const past = ways(always, knowledge);
  // What has no tag is passed through, and a question may be passed over.
  if (!tags.length || past.isSure) return between(past.lengths);
  const { facts, open } = knowledge;
  const on = branches(node).map(([type = '', ...others]) => {
    const isKnown = !others.length && type !== 'several';
    const then = isKnown ? { facts: { ...facts, [key]: type }, open } : { facts, open: [...open, key] };
    return between(ways(transitions.get(type) ?? [], then).lengths);
  });
  return between([...past.lengths, 1 + between(on)]);
}

/** Half way from the mean to the longest: to be done sooner than was said is welcome, later is not. */
function between(lengths: readonly number[]): number {
  const sum = lengths.reduce((sum, length) => sum + length, 0);
  return (sum / (lengths.length || 1) + Math.max(0, ...lengths)) / 2;
}

const known = new WeakMap<AnyStateNode, readonly (readonly string[])[]>();

/** The answers to a question, those together that lead to the same. */
function branches(node: AnyStateNode): readonly (readonly string[])[] {
  const before = known.get(node);
  if (before) return before;
  const groups = new Map<string, string[]>();
  for (const [type, transitions] of node.transitions) {
    const way = JSON.stringify(transitions.map(({ target, guard }) => [target?.[0]?.id, guard]));
    groups.set(way, [...(groups.get(way) ?? []), type]);
  }
  const found = [...groups.values()];
  known.set(node, found);
  return found;
}

type Guards = Record<string, ((args: unknown, params: unknown) => boolean) | undefined>;
interface Named {
  type: string;
  params?: unknown;
}

/** How long it is by each of these transitions that may be taken: those up to the first that certainly is. */
function ways(transitions: readonly AnyTransitionDefinition[], { facts, open }: Knowledge) {
  const read: string[] = [];
  const watched = new Proxy(facts, {
    get(_, fact: string) {
      read.push(fact);
      return facts[fact as keyof Facts];
    },
  });
  const args = { context: { facts: watched, rule: null, outcome: null } };
  const guards = conversation.implementations.guards as Guards;
  const lengths: number[] = [];
  // Which advice or outcome it is makes no difference, and that there is one needs no guard.
  const asking = transitions.filter(
    ({ target }) => !target?.[0]?.tags.some((tag) => tag === 'advice' || tag === 'outcome'),
  );
  for (const { guard, target, actions } of asking) {
    read.length = 0;
    const { type, params } = named(guard);
    const holds = guard === undefined || guards[type]?.(args, params);
    const isOpen = read.some((fact) => open.includes(fact));
    const [next] = target ?? [];
    // Nothing is asked twice.
    if ((holds || isOpen) && next && !open.includes(next.key)) {
      const settles = actions.some((action) => named(action).type === 'settle');
      lengths.push(length(next, { facts, open: settles ? [...open, 'doubts', 'certainty'] : open }));
    }
    if (holds && !isOpen) return { lengths, isSure: true };
  }
  return asking.length < transitions.length
    ? { lengths: [...lengths, 0], isSure: true }
    : { lengths, isSure: false };
}

/** A guard or an action by its name. */
const named = (thing: unknown): Named =>
  typeof thing === 'object' && thing ? (thing as Named) : { type: String(thing) };
