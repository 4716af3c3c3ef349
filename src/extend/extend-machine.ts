import { createMachine } from 'xstate';
import { conversation } from '../../machines/bow-out/machine.ts';
import { debriefed } from '../../machines/bow-out/facts.ts';
import { allows, outcomes, rules as ownRules } from '../../machines/bow-out/rules.ts';
import { refuse } from '../../machines/engine/refuse.ts';
import { saysNo } from '../letters/bow-out/outcome-traits.ts';
import { couldHold, holdsFor } from './condition-table.ts';
import { conditionsOf } from './conditions.ts';
import { dropOutcomes } from './drop-outcomes.ts';
import type { AnyStateMachine } from 'xstate';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Rule } from '../../machines/bow-out/rules.ts';
import type { StateConfig, States } from './drop-outcomes.ts';
import type { AnyExtension } from './types.ts';

/** The machine of an extended conversation, with its rules and outcomes. */
export interface MachineParts {
  machine: AnyStateMachine;
  rules: Readonly<Record<string, Pick<Rule, 'when' | 'advise'>>>;
  outcomes: readonly Outcome[];
}

/** The row of the rules after an interview, which follow only from `probe`. */
const debriefRow = 0;

/** A machine's guard, as its implementation. */
type Guard = (args: { context: { facts: Facts; rule: string | null } }, params: never) => boolean;
type Guards = Readonly<Record<string, Guard>>;

/**
 * Extends the machine of `<bow-out>`.
 *
 * `decide` first leads to the added questions, then to the advice of the added rules, and then to that of our own. The
 * guards of the added ones hold only where our own rules neither protect the candidate nor ask for more, so that nothing
 * stands before these.
 *
 * @throws `TypeError` that lists all problems with names, questions and conditions
 */
export function extendMachine({ questions, rules, drop }: AnyExtension): MachineParts {
  const config = conversation.config as { states: States };
  const isDropped = (outcome: string) => drop.some((each) => each === outcome);
  const { shown, table, problems } = conditionsOf({ questions, rules }, choicesOf(config.states['assess']));
  refuse([...takenNames(config.states, questions), ...problems], 'The extension', 'is refused');

  const kept = Object.entries<Rule>(ownRules).filter(
    ([, { row, advise }]) => !isDropped(advise) && !(row === debriefRow && isDropped('probe')),
  );
  const advised = remember((facts: Facts) => kept.find(([, { when }]) => when(facts))?.[1].advise);
  /**
   * The outcome of our own rules, unless it is for them alone to decide: they protect the candidate, ask for more, or
   * follow an interview, whose answers count more than anything said before it.
   */
  const openOutcome = (facts: Facts): Outcome | undefined => {
    const outcome = advised(facts);
    return outcome === 'safety' || outcome === 'afterwards' || debriefed(facts) ? undefined : outcome;
  };
  /**
   * Whether an added rule may advise this, whatever was answered to the added questions: it changes how a candidate
   * leaves, or what to do before deciding, and never whether to leave.
   */
  const mayAdvise = (advise: Outcome, facts: Facts): boolean => {
    const outcome = openOutcome(facts);
    return (
      outcome !== undefined &&
      outcome !== advise &&
      saysNo(outcome) === saysNo(advise) &&
      allows[advise](facts)
    );
  };
  const added = Object.entries(rules).map(([name, { advise }]): [string, Pick<Rule, 'when' | 'advise'>] => [
    name,
    { advise, when: (facts) => mayAdvise(advise, facts) && holdsFor(table[name] ?? [], facts) },
  ]);
  const all = Object.fromEntries([...added, ...kept]);

  const guards: Guards = {
    ...(conversation.implementations.guards as unknown as Guards),
    // Nobody is asked what cannot change their advice: it would only stand in their way.
    asks: ({ context: { facts } }, { question }: { question: string }) => {
      const isOpen = (name: string) => Object.hasOwn(questions, name) && !Object.hasOwn(facts, name);
      return (
        isOpen(question) &&
        holdsFor(shown[question] ?? [], facts) &&
        added.some(
          ([name, { advise }]) =>
            mayAdvise(advise as Outcome, facts) && couldHold(table[name] ?? [], facts, question, isOpen),
        )
      );
    },
    matches: ({ context }, rule: string) => all[rule]?.when(context.facts) ?? false,
    // What our own rules advise stays among the choices, whatever an added rule advises in its place.
    allowed: ({ context: { facts, rule } }, outcome: Outcome) =>
      rule !== null &&
      all[rule]?.advise !== outcome &&
      (allows[outcome](facts) || advised(facts) === outcome),
  };
  const { decide, ...states } = dropOutcomes(config.states, drop);
  const machine = createMachine(
    {
      ...config,
      states: {
        ...states,
        ...(Object.keys(questions).length > 0 && { added: addedStates(questions) }),
        decide: {
          ...decide,
          always: [
            ...Object.keys(questions).map((question) => ({
              guard: { type: 'asks', params: { question } },
              target: `#conversation.added.${question}`,
            })),
            ...added.map(([name, { advise }]) => ({
              guard: { type: 'matches', params: name },
              actions: { type: 'advise', params: name },
              target: `#conversation.advise.${advise}`,
            })),
            ...(decide?.always as readonly { guard: { params: string } }[]).filter(({ guard }) =>
              Object.hasOwn(all, guard.params),
            ),
          ],
        },
      },
    } as never,
    { ...conversation.implementations, guards } as never,
  ) as AnyStateMachine;
  return { machine, rules: all, outcomes: outcomes.filter((outcome) => !isDropped(outcome)) };
}

/** The states of the added questions. Each answer leads back to the decision. */
const addedStates = (questions: AnyExtension['questions']) => ({
  initial: Object.keys(questions)[0],
  states: Object.fromEntries(
    Object.entries(questions).map(([name, { answers }]) => [
      name,
      {
        tags: 'question',
        exit: 'record',
        on: Object.fromEntries([...answers, 'skip'].map((answer) => [answer, '#decide'])),
      },
    ]),
  ),
});

/** The single choices before the advice, by their questions. */
const choicesOf = ({ states = {} }: StateConfig = {}): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(states)
      .filter(([, { tags }]) => tags === 'question')
      .map(([name, { on }]) => [name, Object.keys(on ?? {})]),
  );

/** A problem for each added question that has the name of a state. Questions are known by these. */
function takenNames(states: States, questions: AnyExtension['questions']): readonly string[] {
  const names = new Set<string>();
  const collect = (states: States) => {
    for (const [name, state] of Object.entries(states)) {
      names.add(name);
      collect(state.states ?? {});
    }
  };
  collect(states);
  return Object.keys(questions)
    .filter((name) => names.has(name))
    .map((name) => `The question “${name}” has the name of one of ours.`);
}

/** A function of facts that is called once for the same ones. */
function remember<T>(find: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, { value: T }>();
  return (facts) => {
    const found = known.get(facts) ?? { value: find(facts) };
    known.set(facts, found);
    return found.value;
  };
}
