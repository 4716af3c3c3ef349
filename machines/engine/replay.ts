import { getNextTransitions, initialTransition, transition } from 'xstate';
import { isDate, isTime } from './dates.ts';
import { createQuestionsRemaining } from './questions-remaining.ts';
import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import type {
  ConversationState,
  ConversationTypes,
  EngineAnswer,
  EngineContext,
  FieldType,
  Meta,
  OpenQuestion,
} from './types.ts';

/**
 * Makes the function that leads a conversation along its answers.
 *
 * Answers are looked up by their question, so that after an edit those that still fit stay in effect and the others
 * wait, unused, in case the conversation comes to them again.
 *
 * @returns a function of all answers given so far (the last one to a question counts) and, for Back or an edit, of a
 *   question to stop at although it has an answer
 */
export function createReplay<T extends ConversationTypes>(machine: AnyStateMachine) {
  const [initial] = initialTransition(machine);
  const remaining = once(createQuestionsRemaining(machine));
  const next = transitionsOf(machine);

  return (answers: readonly T['answer'][], until?: T['question']): ConversationState<T> => {
    const given = new Map(answers.map((answer) => [answer.question, answer]));
    const inEffect: T['answer'][] = [];
    let snapshot = initial as AnyMachineSnapshot;
    // An answer at an outcome leads on from it, and what is advised then turns on what was asked since.
    let since = 0;
    // An answer can open a longer way. The estimate stands still then, since candidates lose heart if it rises.
    let left = Infinity;
    for (;;) {
      const now = current(snapshot);
      left = now.kind === 'outcome' ? Infinity : Math.min(left, remaining(snapshot) || Infinity);
      const answer = now.id === until ? undefined : given.get(now.id);
      if (!answer || !fits(now, answer)) break;
      given.delete(now.id);
      inEffect.push(answer);
      if (now.kind === 'outcome') since = inEffect.length;
      snapshot = next(snapshot, answer);
    }
    let beside = details(snapshot);
    for (;;) {
      const detail = beside.find(({ id }) => given.has(id));
      const answer = detail && given.get(detail.id);
      if (!answer) break;
      given.delete(detail.id);
      if (!fits(detail, answer, true)) continue;
      snapshot = transition(machine, snapshot, answer)[0] as AnyMachineSnapshot;
      // One detail can open another, if it is a choice: what is typed decides nothing here either.
      if (answer.type !== 'typed') beside = details(snapshot);
    }
    const { facts, rule } = snapshot.context as EngineContext<T>;
    const asked = inEffect.slice(since).map(({ question }) => question);
    // An advice states no fact. What is asked after it is for the letter.
    const advised = asked.findIndex((question) => !(question in facts));
    return {
      now: current(snapshot) as OpenQuestion<T>,
      details: beside as OpenQuestion<T>[],
      answers: inEffect,
      facts,
      rule,
      reasons: asked.slice(0, advised < 0 ? undefined : advised),
      remaining: Math.min(left, remaining(snapshot)),
    };
  };
}

/** The next snapshot, remembered: an answer is most often added to others, which need no second walk. */
function transitionsOf(machine: AnyStateMachine) {
  const known = new WeakMap<AnyMachineSnapshot, WeakMap<EngineAnswer, AnyMachineSnapshot>>();
  return (snapshot: AnyMachineSnapshot, answer: EngineAnswer): AnyMachineSnapshot => {
    const ways = known.get(snapshot) ?? new WeakMap<EngineAnswer, AnyMachineSnapshot>();
    known.set(snapshot, ways);
    const next = ways.get(answer) ?? (transition(machine, snapshot, answer)[0] as AnyMachineSnapshot);
    ways.set(answer, next);
    return next;
  };
}

/**
 * Whether the machine takes this answer to this open question: a stored answer may be of another release.
 *
 * @param isDetail whether the draft is there already, so that a form may be left blank
 */
function fits(open: OpenQuestion, answer: EngineAnswer, isDetail = false): boolean {
  if (answer.type === 'several') return open.kind === 'several' && isSet(answer.values, open.values);
  if (answer.type !== 'typed') return open.choices.includes(answer.type);
  const value: unknown = answer.value;
  if (open.kind === 'dates')
    return Array.isArray(value) && value.every((round) => isTexts(round, open) && isDate(round['date']));
  if (open.kind !== 'text' || !isTexts(value, open)) return false;
  // Without the first field there is no direction, and no role, to write about.
  const [first = ''] = open.fields ?? [];
  return isDetail || isFilled(value[first]);
}

/** Whether this is a choice of several, each once. */
const isSet = (values: unknown, among: readonly string[] = []): boolean =>
  Array.isArray(values) &&
  values.every((value: string, at) => among.includes(value) && values.indexOf(value) === at);

const isFilled = (text: string | undefined): text is string => text !== undefined && /\S/u.test(text);

/** Whether this is a form, filled in as far as anybody liked, with no other fields than these. */
const isTexts = (value: unknown, { fields = [], types = {} }: Meta): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([field, text]) =>
      fields.includes(field) && typeof text === 'string' && (!isFilled(text) || isOf(types[field], text)),
  );

/** Whether a text is of a field's type. A year of an earlier release may be a few words, which do no harm. */
const isOf = (type: FieldType | undefined, text: string): boolean =>
  type === 'date' ? isDate(text) : type === 'time' ? isTime(text) : true;

/** The same of a snapshot as before, which never changes. */
function once<T>(find: (snapshot: AnyMachineSnapshot) => T): (snapshot: AnyMachineSnapshot) => T {
  const found = new WeakMap<AnyMachineSnapshot, { value: T }>();
  return (snapshot) => {
    const { value } = found.get(snapshot) ?? { value: find(snapshot) };
    found.set(snapshot, { value });
    return value;
  };
}

/** What the conversation has come to. */
const current = once((snapshot): OpenQuestion => {
  const transitions = getNextTransitions(snapshot).filter(({ source }) => !source.tags.includes('detail'));
  const kind = (['advice', 'outcome', 'several', 'text'] as const).find((tag) => snapshot.hasTag(tag));
  const { outcome } = snapshot.context as EngineContext;
  return { ...open(snapshot, kind, transitions), ...(kind === 'outcome' && outcome && { outcome }) };
});

/** What stands open beside the draft. */
const details = once((snapshot): OpenQuestion[] => {
  const transitions = getNextTransitions(snapshot).filter(({ source }) => source.tags.includes('detail'));
  const offered = transitions.filter(({ source, eventType }) =>
    snapshot.can({ question: source.key, type: eventType as string }),
  );
  return [...new Set(offered.map(({ source }) => source))].map((node) =>
    open(
      snapshot,
      (['text', 'dates'] as const).find((tag) => node.tags.includes(tag)),
      offered.filter(({ source }) => source === node),
    ),
  );
});

/** A question by its transitions, the innermost state's first: its name is the question's id. */
function open(
  snapshot: AnyMachineSnapshot,
  kind: OpenQuestion['kind'] | undefined,
  transitions: readonly AnyTransitionDefinition[],
): OpenQuestion {
  const source = transitions[0]?.source;
  const question = source?.key ?? '';
  const types = [...new Set(transitions.map(({ eventType }) => eventType as string))];
  return {
    ...(source?.meta as Meta | undefined),
    id: question,
    kind: kind ?? 'question',
    choices: types.filter(
      (type) => type !== 'several' && type !== 'typed' && snapshot.can({ question, type }),
    ),
  };
}
