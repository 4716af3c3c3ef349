import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import { rulesAsked, statesIn, statesOf } from './state-graph.ts';
import { formatAnswers } from './format-answers.ts';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { Answer, Conversation, Facts } from './types.ts';
import type { Offer } from './available-answers.ts';

/** A reachable state of the conversation: the machine's states together with its context. */
export interface Place {
  snapshot: AnyMachineSnapshot;
  /** The active states, outermost first. */
  states: readonly AnyStateNode[];
  /** The state value, serialized as JSON. */
  value: string;
  /** The place and the answer that first led here; null for the initial place. */
  from: Place | null;
  answer: Answer | null;
  /** Whether that answer is to a detail, beside an outcome. */
  isBeside: boolean;
  /** The questions asked here, and where the answers lead; empty if the walk stopped here. */
  offers: readonly Offer[];
  steps: readonly Step[];
  isWalked: boolean;
}

export interface Step {
  answer: Answer;
  /** Where the answer leads; null if the machine loops through transient states forever. */
  to: Place | null;
}

/** A point in the conversation at which the machine evaluates the rules. */
export interface Decision {
  node: AnyStateNode;
  facts: Facts;
  /** The place and the answer that led to the decision. */
  from: Place | null;
  answer: Answer | null;
}

/** Returns the answers that lead to a place, followed by the given answer. */
export function answersTo(place: Place | null, answer: Answer | null = null): readonly Answer[] {
  const answers = answer ? [answer] : [];
  for (let at = place; at?.answer; at = at.from) answers.unshift(at.answer);
  return answers;
}

export const factsAt = ({ snapshot }: Pick<Place, 'snapshot'>): Facts =>
  (snapshot.context as { facts?: Facts }).facts ?? {};

/** Collects the reachable places. The same states with the same context are one place. */
export class Places {
  readonly decisions: Decision[] = [];
  readonly #machine: AnyStateMachine;
  readonly #deciding: ReadonlySet<AnyStateNode>;
  readonly #known = new Map<string, Place>();
  readonly #decided = new Set<string>();
  readonly #states = new Map<string, readonly AnyStateNode[]>();

  constructor(conversation: Conversation) {
    this.#machine = conversation.machine;
    this.#deciding = new Set(
      statesOf(this.#machine).filter((node) => rulesAsked(node, conversation).length > 0),
    );
  }

  get count(): number {
    return this.#known.size;
  }

  /**
   * Returns the place that an answer leads to, or the initial place if `from` and `answer` are null. Returns null if the
   * machine loops through transient states forever.
   *
   * @throws if a guard or an action of the machine throws
   */
  arrive(from: Place | null, answer: Answer | null): Place | null {
    const steps = this.#microsteps(from, answer);
    const snapshot = steps?.at(-1);
    if (!snapshot) return null;
    for (const passed of steps ?? []) this.#noteDecisions(passed, from, answer);
    const value = JSON.stringify(snapshot.value);
    const key = value + JSON.stringify(sorted(snapshot.context as Facts));
    const before = this.#known.get(key);
    if (before) return before;
    const states = this.#statesIn(value, snapshot);
    const isBeside = states.some(({ key, tags }) => key === answer?.question && tags.includes('detail'));
    const nothing = { offers: [], steps: [], isWalked: false };
    const place: Place = { snapshot, states, value, from, answer, isBeside, ...nothing };
    this.#known.set(key, place);
    return place;
  }

  /** Returns all microsteps that the machine takes; undefined for an infinite loop. */
  #microsteps(from: Place | null, answer: Answer | null): readonly AnyMachineSnapshot[] | undefined {
    try {
      const steps =
        from && answer
          ? getMicrosteps(this.#machine, from.snapshot, answer)
          : getInitialMicrosteps(this.#machine, undefined);
      return steps.map(([snapshot]) => snapshot as AnyMachineSnapshot);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Infinite loop')) return undefined;
      throw new Error(
        `The machine threw an error after these answers: ${formatAnswers(answersTo(from, answer))}`,
        { cause: error },
      );
    }
  }

  #noteDecisions(snapshot: AnyMachineSnapshot, from: Place | null, answer: Answer | null) {
    for (const node of this.#statesIn(JSON.stringify(snapshot.value), snapshot)) {
      if (!this.#deciding.has(node)) continue;
      const facts = factsAt({ snapshot });
      const key = node.id + JSON.stringify(facts);
      if (!this.#decided.has(key)) this.decisions.push({ node, facts, from, answer });
      this.#decided.add(key);
    }
  }

  #statesIn(value: string, snapshot: AnyMachineSnapshot): readonly AnyStateNode[] {
    const states = this.#states.get(value) ?? statesIn(this.#machine.root, snapshot.value);
    this.#states.set(value, states);
    return states;
  }
}

/** Sorts the keys, so that equal contexts have equal JSON. */
const sorted = (context: Facts): Facts =>
  Object.fromEntries(
    Object.entries(context)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [
        key,
        typeof value === 'object' && value && !Array.isArray(value) ? sorted(value as Facts) : value,
      ]),
  );
