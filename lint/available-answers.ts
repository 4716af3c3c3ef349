import { getNextTransitions } from 'xstate';
import { metaOf, statesIn } from './state-graph.ts';
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { Answer, Conversation } from './types.ts';

/** A question at a given place in the conversation, with the answers that its guards accept and refuse there. */
export interface Offer {
  node: AnyStateNode;
  question: string;
  /** Whether the question is a detail, asked beside an outcome. */
  isDetail: boolean;
  /** The answers that the machine accepts here; empty if the question isn't asked. */
  taken: readonly Answer[];
  /** The answers that every guard rejects here. */
  refused: readonly Answer[];
}

const isDetail = ({ tags }: AnyStateNode): boolean => tags.includes('detail');

/**
 * Returns subsets of the values, smallest first: every subset, or, for more than `most` values, the subsets of at most
 * two values and the full set.
 */
export function setsOf(values: readonly string[], most: number): readonly (readonly string[])[] {
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

/** Lists the possible answers. Equal answers are the same object, so that they can be compared by identity. */
export class Offers {
  readonly #conversation: Conversation;
  readonly #most: number;
  readonly #answers = new Map<string, readonly Answer[]>();

  /** @param most the largest number of values for which a multiple choice is answered with every subset */
  constructor(conversation: Conversation, most: number) {
    this.#conversation = conversation;
    this.#most = most;
  }

  /**
   * Returns the questions of a snapshot in the machine's order, whether asked or not: `these` states, or by default all
   * that aren't details.
   */
  at(snapshot: AnyMachineSnapshot, these?: ReadonlySet<AnyStateNode>): readonly Offer[] {
    return this.#select(snapshot, (node) => these?.has(node) ?? !isDetail(node));
  }

  /** Returns the details, which are asked beside an outcome. */
  beside(snapshot: AnyMachineSnapshot): readonly Offer[] {
    return this.#select(snapshot, isDetail);
  }

  #select(snapshot: AnyMachineSnapshot, isIncluded: (node: AnyStateNode) => boolean): readonly Offer[] {
    const types = new Map<AnyStateNode, Set<string>>();
    for (const { source, eventType } of getNextTransitions(snapshot)) {
      const type = String(eventType);
      if (!type || type === '*' || type.startsWith('xstate.')) continue;
      const node = leafIn(source as AnyStateNode, snapshot.value);
      if (isIncluded(node)) types.set(node, (types.get(node) ?? new Set<string>()).add(type));
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
    const answers = this.#answers.get(key) ?? this.#createAnswers(node, type);
    this.#answers.set(key, answers);
    return answers;
  }

  #createAnswers(node: AnyStateNode, type: string): readonly Answer[] {
    const question = node.key;
    const { values: choices = [], fields = [] } = metaOf(node);
    if (type === 'several') return setsOf(choices, this.#most).map((values) => ({ question, type, values }));
    if (type !== 'typed') return [{ question, type }];
    const text = Object.fromEntries(fields.map((field) => [field, `a ${field}`]));
    const values = this.#conversation.typed?.(question, fields) ?? [text];
    return values.map((value) => ({ question, type, value }));
  }
}

/** Returns the innermost active descendant: a parent state may define the transitions for its children. */
function leafIn(node: AnyStateNode, value: unknown): AnyStateNode {
  const inner = node.path.reduce<unknown>(
    (value, key) => (typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined),
    value,
  );
  return statesIn(node, inner).at(-1) ?? node;
}
