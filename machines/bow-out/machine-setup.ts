import { assign, setup } from 'xstate';
import { confirmed, probed, settled } from './interview-feedback.ts';
import { debriefed, has, observed, only, sure } from './facts.ts';
import { allows, roundMatters, rules } from './rules.ts';
import type { ChoiceFacts, Doubt, Facts, Outcome, QuestionId, Question, Round, Topic } from './facts.ts';
import type { EngineContext, Meta as EngineMeta, Tag } from '../engine/types.ts';
import type { RuleName } from './rules.ts';

/** A single choice. */
export interface Choice {
  question: QuestionId;
  type: ChoiceFacts[keyof ChoiceFacts] | Outcome | 'accept' | 'skip' | 'debrief';
}
/** A multiple choice. The empty set means "none of these". */
export interface Several {
  question: 'doubts';
  type: 'several';
  values: readonly Doubt[];
}
/** A typed answer: the fields of a form, or a list of dates. Rules never read typed text. */
export interface Typed {
  question: Question;
  type: 'typed';
  value: Record<string, string> | readonly Round[];
}
/** An answer, which is an event of the machine. The list of answers is all that is stored. */
export type Answer = Choice | Several | Typed;

/** The types of this conversation, for the engine. */
export interface BowOutTypes {
  answer: Answer;
  facts: Facts;
  question: QuestionId;
  outcome: Outcome;
  rule: RuleName;
  value: Doubt;
}

export type Meta = EngineMeta<Outcome, Doubt>;

/** The messages that a detail refines. */
export interface Refines {
  question: Question;
  /** The outcomes whose message it changes. */
  of: readonly Outcome[];
  /** Whether the detail applies to these facts. It must read choices only, since typed text never decides anything. */
  when?: (facts: Facts) => boolean;
}

export type Context = EngineContext<BowOutTypes>;

const { createMachine, createStateConfig } = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- XState infers the types from it.
  types: {} as { context: Context; events: Answer; tags: Tag; meta: Meta },
  actions: {
    record: assign({
      facts: ({ context, event }): Facts => ({ ...context.facts, [event.question]: factFrom(event) }),
    }),
    advise: assign({ rule: (_, rule: RuleName) => rule }),
    choose: assign({ outcome: (_, outcome: Outcome) => outcome }),
    settle: assign({ facts: ({ context }) => settled(context.facts) }),
  },
  guards: {
    matches: ({ context }, rule: RuleName) => rules[rule].when(context.facts),
    allowed: ({ context }, outcome: Outcome) =>
      context.rule !== null && rules[context.rule].advise !== outcome && allows[outcome](context.facts),
    refines: ({ context, event }, { question, of, when = () => true }: Refines) =>
      event.question === question &&
      context.outcome !== null &&
      of.includes(context.outcome) &&
      when(context.facts),
    only: ({ context }, doubt: Doubt) => only(context.facts, doubt),
    has: ({ context }, doubt: Doubt) => has(context.facts, doubt),
    known: ({ context }, question: Question) => context.facts[question] !== undefined,
    lacks: ({ context }, question: Question) => context.facts[question] === undefined,
    observed: ({ context }) => observed(context.facts),
    decided: ({ context }) => context.facts.situation === 'decided',
    needsAdjustment: ({ context: { facts } }) =>
      facts.duration === 'adjustment' && facts.adjustment === undefined,
    accepted: ({ context }) => context.facts.situation === 'accepted',
    roundMatters: ({ context }) => roundMatters(context.facts),
    leavesForWork: ({ context }) => sure(context.facts) && only(context.facts, 'skills'),
    leavesForDirection: ({ context }) => sure(context.facts) && has(context.facts, 'direction'),
    unprobed: ({ context }, topic: Topic) => !probed(context.facts).includes(topic),
    probing: ({ context }) => context.outcome === 'probe',
    debriefed: ({ context }) => debriefed(context.facts),
    confirmed: ({ context }) => confirmed(context.facts).length > 0,
  },
});

/**
 * Creates the parts of the conversation with its types, guards and actions.
 *
 * @internal Excluded from the package's types, since the types that XState infers here are too slow to check.
 */
export const machine = { createMachine, createStateConfig };

/** The value of the fact that an answer sets. */
function factFrom(answer: Answer): unknown {
  if (answer.type === 'several') return answer.values;
  if (answer.type === 'typed') return answer.value;
  return answer.type === 'skip' ? null : answer.type;
}
