import { assign, setup } from 'xstate';
import { problemsOf } from './check-definition.ts';
import { problemsOnTheWay } from './check-paths.ts';
import { branchesOf, commonDetails, hasMessage, waysFrom } from './definition-parts.ts';
import { refuse } from './refuse.ts';
import type {
  AnyDefinition,
  Details,
  FactsOf,
  MachineDefinition,
  Next,
  NoNames,
  Notes,
  OutcomeDefinition,
  Outcomes,
  QuestionDefinition,
  Questions,
} from './definition.ts';
import type { EngineAnswer, EngineContext, Meta, Tag } from './types.ts';

/** The facts of any conversation. */
type AnyFacts = Readonly<Record<string, unknown>>;

/** What their forms need besides. */
const commonMeta: Readonly<Record<keyof typeof commonDetails, Meta>> = {
  names: { isInline: true, addressee: 'to', signature: 'from' },
  job: { isJob: true },
};

/** The machine of a conversation, and what it was made from. */
export interface ConversationMachine<
  Q extends Questions = Questions,
  O extends Outcomes = Outcomes,
  D extends Details = Details,
  N extends Notes = Notes,
> {
  readonly questions: Q;
  readonly outcomes: O;
  readonly details: D & typeof commonDetails;
  readonly notes: N;
  readonly guards: NonNullable<AnyDefinition['guards']>;
  readonly rules: AnyDefinition['rules'];
  /** The facts that the questions and details ask for. There is no value, only a type. */
  readonly facts?: FactsOf<Q, D>;
  /** The XState machine. Its own types are too slow to check for those who only import them. */
  readonly machine: object;
}

/**
 * Makes the machine of a conversation: states are questions, events are answers.
 *
 * Each question is a state of its own, named as the question; `decide` is the decision table; each outcome has a state
 * in `advise`, where it is advised, and one in `desk`, where its message is written and the details are open.
 *
 * @throws `TypeError` that lists all problems: a way to a question that is not there, a question that is never asked, a
 *   loop, a guard, rule or outcome that does not exist, a fact that no question asks, a rule that throws, answers after
 *   which no rule matches
 */
export function defineMachine<
  const Q extends Questions,
  const O extends Outcomes,
  const Rule extends string,
  const D extends Details = NoNames,
  const N extends Notes = NoNames,
>(definition: MachineDefinition<Q, O, D, N, Rule>): ConversationMachine<Q, O, D, N> {
  // Guards and rules are called with the facts that they are typed for.
  const given = definition as unknown as AnyDefinition;
  refuse(problemsOf(given));
  refuse(problemsOnTheWay(given));
  const details = { ...given.details, ...commonDetails };
  return {
    questions: definition.questions,
    outcomes: definition.outcomes,
    details: details as unknown as D & typeof commonDetails,
    notes: definition.notes ?? ({} as N),
    guards: given.guards ?? {},
    rules: given.rules,
    machine: machineOf({ ...given, details }),
  };
}

interface Refines {
  question: string;
  of: readonly string[];
  if: string | undefined;
}

function machineOf({ questions, details = {}, outcomes, guards = {}, rules }: AnyDefinition) {
  const test = (name: string | undefined, facts: object): boolean =>
    name === undefined || (guards[name] as (facts: AnyFacts) => boolean)(facts as AnyFacts);
  const { createMachine } = setup({
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- XState infers the types from it.
    types: {} as { context: EngineContext; events: EngineAnswer; tags: Tag; meta: Meta },
    actions: {
      record: assign({
        facts: ({ context, event }) => ({ ...context.facts, [event.question]: factFrom(event) }),
      }),
      advise: assign({ rule: (_, rule: string) => rule }),
      choose: assign({ outcome: (_, outcome: string) => outcome }),
    },
    guards: {
      matches: ({ context }, rule: string) =>
        (rules[rule]?.when as ((facts: AnyFacts) => boolean) | undefined)?.(context.facts as AnyFacts) ??
        false,
      holds: ({ context }, guard: string) => test(guard, context.facts),
      lacks: ({ context }, question: string) => (context.facts as AnyFacts)[question] == null,
      allowed: ({ context }, outcome: string) =>
        context.rule !== null &&
        rules[context.rule]?.advise !== outcome &&
        test(outcomes[outcome]?.allowedIf, context.facts),
      refines: ({ context, event }, { question, of, if: guard }: Refines) =>
        event.question === question &&
        context.outcome !== null &&
        of.includes(context.outcome) &&
        test(guard, context.facts),
    },
  });

  const names = Object.keys(outcomes);
  const firstOutcome = names[0] ?? '';
  const byOutcome = <State>(stateOf: (name: string, outcome: OutcomeDefinition) => State) =>
    Object.fromEntries(Object.entries(outcomes).map(([name, outcome]) => [name, stateOf(name, outcome)]));

  const targetsOf = (next: Next) =>
    branchesOf(next).map(({ to, if: guard }) => ({
      target: idOf(to),
      ...(guard !== undefined && { guard: { type: 'holds' as const, params: guard } }),
    }));
  const questionState = (question: QuestionDefinition, ways: Readonly<Record<string, Next>>) => ({
    tags: tagOf(question),
    meta: metaOf(question),
    exit: 'record' as const,
    on: Object.fromEntries(Object.entries(ways).map(([answer, way]) => [answer, targetsOf(way)])),
  });
  /** A question that cannot be skipped, and leads to one place whatever the answer is. */
  const requiredState = (question: QuestionDefinition, next: string) => {
    const { skip: _skip, ...ways } = waysFrom(question);
    return questionState(question, Object.fromEntries(Object.keys(ways).map((answer) => [answer, next])));
  };

  /** The outcome's state, or the question that its letter cannot do without. */
  const towards = (name: string, outcome: OutcomeDefinition) =>
    requiredBy(outcome) === undefined ? idOf(`desk.outcome.${name}`) : idOf(`required.${name}`);
  const required = Object.entries(outcomes).flatMap(([name, outcome]) => {
    const requires = requiredBy(outcome);
    return requires === undefined ? [] : [[name, requires] as const];
  });
  /** For each outcome that requires an answer, a check whether it is known, and the question. */
  const requiredStates = {
    initial: required[0]?.[0] ?? '',
    states: {
      ...Object.fromEntries(
        required.map(([name, requires]) => [
          name,
          {
            always: [
              { guard: { type: 'lacks' as const, params: requires }, target: `${name}-requires` },
              { target: idOf(`desk.outcome.${name}`) },
            ],
          },
        ]),
      ),
      ...Object.fromEntries(
        required.map(([name, requires]) => {
          const question = questions[requires] ?? { answers: {} };
          const asked = requiredState(question, `desk.outcome.${name}`);
          return [`${name}-requires`, { initial: requires, states: { [requires]: asked } }];
        }),
      ),
    },
  };

  const refines = (question: string, types: readonly string[]) => {
    const { of = names, if: guard } = details[question] ?? {};
    const params: Refines = { question, of, if: guard };
    return Object.fromEntries(
      types.map((type) => [
        type,
        { guard: { type: 'refines' as const, params }, actions: 'record' as const },
      ]),
    );
  };
  const detailState = (question: string, detail: Details[string]) => {
    if ('toggle' in detail)
      return {
        tags: ['detail' as const, 'question' as const],
        meta: { toggle: detail.toggle },
        on: refines(question, ['yes', 'no']),
      };
    if ('answers' in detail)
      return { tags: ['detail' as const, 'question' as const], on: refines(question, detail.answers) };
    return {
      tags: ['detail' as const, 'text' as const],
      meta: { ...fieldsOf(detail), ...(isCommon(question) && commonMeta[question]) },
      on: refines(question, ['typed']),
    };
  };

  return createMachine({
    id: 'conversation',
    context: { facts: {}, rule: null, outcome: null },
    initial: 'ask',
    states: {
      ask: {
        initial: Object.keys(questions)[0] ?? '',
        states: Object.fromEntries(
          Object.entries(questions).map(([name, question]) => [
            name,
            questionState(question, waysFrom(question)),
          ]),
        ),
      },
      decide: {
        always: Object.entries(rules).map(([name, { advise }]) => ({
          guard: { type: 'matches' as const, params: name },
          actions: { type: 'advise' as const, params: name },
          target: idOf(`advise.${advise}`),
        })),
      },
      advise: {
        initial: firstOutcome,
        states: byOutcome((name, outcome) => ({
          tags: 'advice' as const,
          meta: { outcome: name },
          on: { accept: towards(name, outcome) },
        })),
        on: byOutcome((name, outcome) => ({
          guard: { type: 'allowed' as const, params: name },
          target: towards(name, outcome),
        })),
      },
      ...(required.length > 0 && { required: requiredStates }),
      desk: {
        type: 'parallel',
        states: {
          outcome: {
            initial: firstOutcome,
            states: byOutcome((name) => ({
              tags: 'outcome' as const,
              entry: { type: 'choose' as const, params: name },
              type: 'final' as const,
            })),
          },
          ...Object.fromEntries(
            Object.entries(details).map(([name, detail]) => [name, detailState(name, detail)]),
          ),
        },
      },
    },
  });
}

/** The id of a state: that of a question by its name, and `advice` for the decision table. */
function idOf(name: string): string {
  if (name === 'advice') return '#conversation.decide';
  return name.includes('.') ? `#conversation.${name}` : `#conversation.ask.${name}`;
}

const tagOf = (question: QuestionDefinition): Tag =>
  'answers' in question ? 'question' : 'values' in question ? 'several' : 'text';

const metaOf = (question: QuestionDefinition): Meta =>
  'fields' in question ? fieldsOf(question) : 'values' in question ? { values: question.values } : {};

const fieldsOf = ({ fields, types }: { fields: readonly string[]; types?: Meta['types'] }): Meta => ({
  fields,
  ...(types && { types }),
});

const requiredBy = (outcome: OutcomeDefinition) => (hasMessage(outcome) ? outcome.requires : undefined);

const isCommon = (name: string): name is keyof typeof commonDetails => name in commonDetails;

/** The value of the fact that an answer sets. */
function factFrom({ type, values, value }: EngineAnswer): unknown {
  if (type === 'several') return values;
  if (type === 'typed') return value;
  return type === 'skip' ? null : type;
}
