import { getNextTransitions } from 'xstate';
import { metaOf, statesIn } from './state-graph.ts';
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { Answer, Conversation } from './types.ts';

/** A question where a conversation stands: what it would take, and what it would not. */
export interface Offer {
  node: AnyStateNode;
  question: string;
  /** Whether it is open beside an outcome. */
  isDetail: boolean;
  /** The answers that the machine takes here; none where the question is not asked. */
  taken: readonly Answer[];
  /** Those that no guard lets through here. */
  refused: readonly Answer[];
}

const isDetail = ({ tags }: AnyStateNode): boolean => tags.includes('detail');

/**
 * Sets of values, smaller ones first: all of them, or where there are more values than `most` those of at most two and
 * the full one.
 */
function setsOf(values: readonly string[], most: number): readonly (readonly string[])[] {
  if (values.length > most) {
    const pairs = values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other]));
    return [[], ...values.map((value) => [value]), ...pairs, values];
  }
  return values
    .reduce<readonly (readonly string[])[]>(
      (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
      [[]],
    )
    .toSorted((one, other) => one.length - other.length);
}

/** What can be said. Equal answers are one and the same, so that they are told equal at a glance. */
export class Offers {
  readonly #conversation: Conversation;
  readonly #most: number;
  readonly #answers = new Map<string, readonly Answer[]>();

  /** @param most how many values a choice of several may have to be answered with every set of them */
  constructor(conversation: Conversation, most: number) {
    this.#conversation = conversation;
    this.#most = most;
  }

  /** The questions of a place that lead on, in the machine's order, asked or not; or these. */
  at(snapshot: AnyMachineSnapshot, these?: ReadonlySet<AnyStateNode>): readonly Offer[] {
    return this.#of(snapshot, (node) => these?.has(node) ?? !isDetail(node));
  }

  /** Those beside an outcome. */
  beside(snapshot: AnyMachineSnapshot): readonly Offer[] {
    return this.#of(snapshot, isDetail);
  }

  #of(snapshot: AnyMachineSnapshot, isMeant: (node: AnyStateNode) => boolean): readonly Offer[] {
    const types = new Map<AnyStateNode, Set<string>>();
    for (const { source, eventType } of getNextTransitions(snapshot)) {
      const type = String(eventType);
      if (!type || type === '*' || type.startsWith('xstate.')) continue;
      const node = leafIn(source as AnyStateNode, snapshot.value);
      if (isMeant(node)) types.set(node, (types.get(node) ?? new Set<string>()).add(type));
    }
    return [...types].map(([node, types]) => {
      const answers = [...types].flatMap((type) => this.#answersTo(node, type));
      const taken = answers.filter((answer) => snapshot.can(answer));
      const refused = answers.filter((answer) => !taken.includes(answer));
      return { node, question: node.key, isDetail: isDetail(node), taken, refused };
    });
  }

  #answersTo(node: AnyStateNode, type: string): readonly Answer[] {
    const key = `${node.id} ${type}`;
    const answers = this.#answers.get(key) ?? this.#madeTo(node, type);
    this.#answers.set(key, answers);
    return answers;
  }

  #madeTo(node: AnyStateNode, type: string): readonly Answer[] {
    const question = node.key;
    const { values = [], fields = [] } = metaOf(node);
    if (type === 'several') return setsOf(values, this.#most).map((values) => ({ question, type, values }));
    if (type !== 'typed') return [{ question, type }];
    const text = Object.fromEntries(fields.map((field) => [field, `a ${field}`]));
    return [{ question, type, value: this.#conversation.typed?.(question, fields) ?? text }];
  }
}

/** The innermost state that is active in this one: a state's answers may stand with those round it. */
function leafIn(node: AnyStateNode, value: unknown): AnyStateNode {
  const inner = node.path.reduce<unknown>(
    (value, key) => (typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined),
    value,
  );
  return statesIn(node, inner).at(-1) ?? node;
}
