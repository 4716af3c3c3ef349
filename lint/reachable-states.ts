import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import { rulesAsked, statesIn, statesOf } from './state-graph.ts';
import { told } from './format-answers.ts';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { Answer, Conversation, Facts } from './types.ts';
import type { Offer } from './available-answers.ts';

/** Where a conversation can stand. */
export interface Place {
  snapshot: AnyMachineSnapshot;
  /** The states that it is in, outer ones first. */
  states: readonly AnyStateNode[];
  /** The same in a word. */
  value: string;
  /** The place and the answer that it was first come to by. */
  from: Place | null;
  answer: Answer | null;
  /** Whether that answer stands beside an outcome. */
  isBeside: boolean;
  /** What is asked there, and where the answers lead; empty where the walk did not go on. */
  offers: readonly Offer[];
  steps: readonly Step[];
  isWalked: boolean;
}

export interface Step {
  answer: Answer;
  /** Where it leads; nowhere where it never comes to rest. */
  to: Place | null;
}

/** A moment at which the rules are asked. */
export interface Decision {
  node: AnyStateNode;
  facts: Facts;
  /** The place and the answer after which they are. */
  from: Place | null;
  answer: Answer | null;
}

/** The answers that lead to a place, or to what an answer there leads to. */
export function answersTo(place: Place | null, answer: Answer | null = null): readonly Answer[] {
  const answers = answer ? [answer] : [];
  for (let at = place; at?.answer; at = at.from) answers.unshift(at.answer);
  return answers;
}

export const factsAt = ({ snapshot }: Pick<Place, 'snapshot'>): Facts =>
  (snapshot.context as { facts?: Facts }).facts ?? {};

/** All places that answers have led to. The same states with the same context are one place. */
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

  /** Where an answer leads, or no answer to begin with; nowhere where the machine never comes to rest. */
  arrive(from: Place | null, answer: Answer | null): Place | null {
    const way = this.#way(from, answer);
    const snapshot = way?.at(-1);
    if (!snapshot) return null;
    for (const passed of way ?? []) this.#noteDecisions(passed, from, answer);
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

  /** All that the machine goes through. */
  #way(from: Place | null, answer: Answer | null): readonly AnyMachineSnapshot[] | undefined {
    try {
      const steps =
        from && answer
          ? getMicrosteps(this.#machine, from.snapshot, answer)
          : getInitialMicrosteps(this.#machine, undefined);
      return steps.map(([snapshot]) => snapshot as AnyMachineSnapshot);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Infinite loop')) return undefined;
      throw new Error(`The machine fails: ${told(answersTo(from, answer))}`, { cause: error });
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

/** With the same keys in the same order, whichever came first. */
const sorted = (context: Facts): Facts =>
  Object.fromEntries(
    Object.entries(context)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [
        key,
        typeof value === 'object' && value && !Array.isArray(value) ? sorted(value as Facts) : value,
      ]),
  );
