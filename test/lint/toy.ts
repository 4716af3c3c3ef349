/**
 * A small valid conversation, and copies with a fault: a test can modify each part before the conversation is created.
 *
 *     situation ─ offer ─────────────────────► decide ─► decline (names)
 *               ─ process ─► doubts ─► round ─► decide ─► stay, ask (names, through ─ referrer ─► referrer)
 *               ─ other ─► work ──────────────► decide
 */
import { assign, createMachine } from 'xstate';
import { lint } from '../../lint/lint.ts';
import { formatAnswers } from '../../lint/format-answers.ts';
import type { AnyStateMachine } from 'xstate';
import type { Answer, Conversation, Facts, QuestionWords, Rule } from '../../lint/types.ts';
import type { Finding } from '../../lint/findings/finding.ts';

/** The configuration of a state. It is loosely typed, so that tests can introduce any fault. */
interface State {
  tags?: string | string[];
  meta?: object;
  initial?: string;
  states?: Record<string, State>;
  on?: Record<string, unknown>;
  always?: unknown[];
  [other: string]: unknown;
}

/** The parts of the conversation that tests can modify. */
export interface Toy {
  questions: Record<string, State>;
  rules: Record<string, Rule>;
  details: Record<string, State>;
  outcomes: string[];
  advices: string[];
  answers: Record<string, string[]>;
  words: Record<
    string,
    QuestionWords & { answers: Record<string, string>; fields: Record<string, { label: string }> }
  >;
  outcomeWords: Record<string, { title: string; take: string; also: string }>;
  /** The required parts of a message, and the parts that are written. */
  required: Record<string, string[]>;
  written: (outcome: string, facts: Facts, way: string) => string[];
}

const has = (facts: Facts, doubt: string) =>
  (facts['doubts'] as string[] | undefined)?.includes(doubt) ?? false;

const said = ({ type, values, value }: Answer): unknown =>
  type === 'several' ? values : type === 'typed' ? value : type === 'skip' ? null : type;

/** The guards and actions. */
const record = assign(({ context, event }: { context: { facts: Facts }; event: unknown }) => {
  const answer = event as Answer;
  return { facts: { ...context.facts, [answer.question]: said(answer) } };
});

/** A self-transition for the answer to a detail, open beside these outcomes when the facts match. */
const beside = (question: string, outcomes: readonly string[], given: Facts = {}) => ({
  actions: 'record',
  guard: ({ context, event }: { context: { facts: Facts; outcome: string }; event: Answer }) =>
    event.question === question &&
    outcomes.includes(context.outcome) &&
    Object.entries(given).every(([fact, value]) => context.facts[fact] === value),
});

/** Creates a guard on the facts. */
export const where =
  (holds: (facts: Facts) => boolean) =>
  ({ context }: { context: { facts: Facts } }) =>
    holds(context.facts);

const words = (answers: readonly string[], fields: readonly string[] = []) => ({
  ask: 'What?',
  answers: Object.fromEntries(answers.map((id) => [id, `It is ${id}`])),
  fields: Object.fromEntries(fields.map((id) => [id, { label: `The ${id}` }])),
});

function made(): Toy {
  const outcomes = ['stay', 'ask', 'decline'];
  return {
    questions: {
      situation: { tags: 'question', on: { process: 'doubts', offer: '#decide', other: 'work' } },
      doubts: { tags: 'several', meta: { values: ['pay', 'nerves'] }, on: { several: 'round' } },
      round: { tags: 'question', on: { none: '#decide', soon: '#decide' } },
      work: { tags: 'text', meta: { fields: ['work'] }, on: { typed: '#decide', skip: '#decide' } },
    },
    rules: {
      offer: { when: (f) => f['situation'] === 'offer', advise: 'decline' },
      nerves: { when: (f) => has(f, 'nerves') && !has(f, 'pay'), advise: 'stay' },
      round: { when: (f) => f['round'] === 'soon', advise: 'stay' },
      else: { when: () => true, advise: 'ask' },
    },
    details: {
      names: {
        tags: ['detail', 'text'],
        meta: { fields: ['from'] },
        on: { typed: beside('names', outcomes) },
      },
      through: {
        tags: ['detail', 'question'],
        on: {
          directly: beside('through', ['stay', 'ask']),
          referrer: beside('through', ['stay', 'ask']),
        },
      },
      referrer: {
        tags: ['detail', 'text'],
        meta: { fields: ['name'] },
        on: { typed: beside('referrer', ['stay', 'ask'], { through: 'referrer' }) },
      },
    },
    outcomes,
    advices: [...outcomes],
    answers: {
      situation: ['process', 'offer', 'other'],
      doubts: ['pay', 'nerves'],
      round: ['none', 'soon'],
      through: ['directly', 'referrer'],
    },
    words: {
      situation: words(['process', 'offer', 'other']),
      doubts: { ...words(['pay', 'nerves']), none: 'None', done: 'Go on' },
      round: words(['none', 'soon']),
      work: { ...words([], ['work']), skip: 'Leave it' },
      names: words([], ['from']),
      through: words(['directly', 'referrer']),
      referrer: words([], ['name']),
    },
    outcomeWords: Object.fromEntries(
      outcomes.map((id) => [id, { title: `Do ${id}`, take: 'Write it', also: `do ${id}` }]),
    ),
    required: { stay: ['greeting', 'decision'], ask: ['greeting', 'ask'], decline: ['greeting', 'decision'] },
    written: (outcome, facts) => [
      'greeting',
      ...(facts['names'] ? ['from'] : []),
      ...(facts['through'] === 'referrer' ? [facts['referrer'] ? 'referrer' : 'somebody'] : []),
      outcome === 'ask' ? 'ask' : 'decision',
    ],
  };
}

function machineOf({ questions, rules, details, outcomes, advices }: Toy): AnyStateMachine {
  const recording: Record<string, State> = Object.fromEntries(
    Object.entries(questions).map(([id, state]) => [id, state.tags ? { exit: 'record', ...state } : state]),
  );
  return createMachine(
    {
      id: 'toy',
      context: { facts: {}, outcome: null },
      initial: 'questions',
      states: {
        questions: { initial: Object.keys(questions)[0], states: recording },
        decide: {
          id: 'decide',
          always: Object.entries(rules).map(([params, { advise }]) => ({
            guard: { type: 'matches', params },
            target: questions[advise] ? `questions.${advise}` : `advise.${advise}`,
          })),
        },
        advise: {
          initial: advices[0],
          states: Object.fromEntries(
            advices.map((outcome) => [
              outcome,
              { tags: 'advice', meta: { outcome }, on: { accept: `#${outcome}` } },
            ]),
          ),
        },
        desk: {
          type: 'parallel',
          states: {
            outcome: {
              initial: outcomes[0],
              states: Object.fromEntries(
                outcomes.map((id) => [id, { id, tags: 'outcome', type: 'final', entry: `choose-${id}` }]),
              ),
            },
            ...details,
          },
        },
      },
    } as never,
    {
      guards: {
        matches: ({ context }: { context: { facts: Facts } }, rule: string) =>
          rules[rule]!.when(context.facts),
      },
      actions: {
        record,
        more: assign(({ context }: { context: { count?: number } }) => ({ count: (context.count ?? 0) + 1 })),
        ...Object.fromEntries(outcomes.map((id) => [`choose-${id}`, assign({ outcome: id }) as unknown])),
      },
    } as never,
  );
}

/** Creates the conversation, with an optional modification. */
export function toy(change: (toy: Toy) => void = () => {}): Conversation {
  const parts = made();
  change(parts);
  const { rules, outcomes, answers, words, outcomeWords, required, written } = parts;
  return {
    machine: machineOf(parts),
    rules,
    outcomes,
    answers,
    words: { lang: 'en', questions: words, outcomes: outcomeWords },
    messages: {
      ways: () => ['email', 'chat'],
      required: (outcome) => required[outcome] ?? [],
      parts: written,
      text: (outcome, facts, way) => written(outcome, facts, way).join(),
    },
  };
}

/** Formats a finding in one line. */
export const short = ({ code, name, example }: Finding): string =>
  `${code} | ${name} | ${example ? formatAnswers(example) : '-'}`;

/** Lints a modified conversation, and formats its findings. */
export const found = (change?: (toy: Toy) => void): readonly string[] =>
  lint(toy(change)).findings.map(short);
