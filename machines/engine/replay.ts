import { getNextTransitions, initialTransition, transition } from 'xstate';
import { conversation } from '../bow-out/machine.ts';
import { isDate, isTime } from './dates.ts';
import { questionsRemaining } from './questions-remaining.ts';
import type { AnyTransitionDefinition, SnapshotFrom } from 'xstate';
import type { Answer, FieldType, Meta, Tag } from '../bow-out/machine.ts';
import type { Facts, Outcome, QuestionId, Question } from '../bow-out/facts.ts';
import type { RuleName } from '../bow-out/rules.ts';

type Snapshot = SnapshotFrom<typeof conversation>;

/** A question that stands open, with all that the machine accepts as its answer. */
export interface OpenQuestion extends Meta {
  /** What its answer is kept by; at an outcome, that of the one question that leads on from there. */
  id: QuestionId;
  /** At an advice, what is advised; at an outcome, what was chosen. */
  outcome?: Outcome;
  /** How it is shown. */
  kind: Exclude<Tag, 'detail'>;
  /** The ids of its choices, in the order of the machine. */
  choices: readonly string[];
}

/** Where a conversation stands after some answers. */
export interface ConversationState {
  /** The question, advice or outcome that the conversation has come to. */
  now: OpenQuestion;
  /** What only refines the message: open beside the draft, in any order. Empty before there is a draft. */
  details: readonly OpenQuestion[];
  /** The answers in effect, in the order they were asked. Answers to details are not among them. */
  answers: readonly Answer[];
  /** All that is known. Nothing from an answer that is not in effect. */
  facts: Facts;
  /** The rule that gave the advice, from the moment there is one. */
  rule: RuleName | null;
  /** What the advice turns on, as nothing else is asked; after an interview, what was asked since. */
  reasons: readonly Question[];
  /** About how many questions are left before an advice, this one included; 0 from the advice on. */
  remaining: number;
}

/**
 * Answers → where the conversation stands. Answers are looked up by their question, so that after an edit those
 * that still fit stay in effect and the others wait, unused, should the way lead past them again.
 *
 * @param answers all that was ever answered, the last one for a question counts
 * @param until a question to stop at though it has an answer: Back, or an edit
 */
export function replay(answers: readonly Answer[], until?: QuestionId): ConversationState {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const said: Answer[] = [];
  let snapshot = beginning;
  for (;;) {
    const now = current(snapshot);
    const answer = now.id === until ? undefined : given.get(now.id);
    if (!answer || !fits(now, answer)) break;
    given.delete(now.id);
    said.push(answer);
    snapshot = after(snapshot, answer);
  }
  let beside = details(snapshot);
  for (;;) {
    const detail = beside.find(({ id }) => given.has(id));
    const answer = detail && given.get(detail.id);
    if (!answer) break;
    given.delete(detail.id);
    if (!fits(detail, answer, true)) continue;
    [snapshot] = transition(conversation, snapshot, answer);
    // One detail can open another, if it is a choice: what is typed decides nothing here either.
    if (answer.type !== 'typed') beside = details(snapshot);
  }
  const { facts, rule } = snapshot.context;
  const asked = said.map(({ question }) => question);
  const since = asked.slice(asked.indexOf('interview') + 1);
  // An advice states no fact. What is asked after it is for the letter.
  const advised = since.findIndex((question) => !(question in facts));
  const reasons = since.slice(0, advised < 0 ? undefined : advised) as Question[];
  return {
    now: current(snapshot),
    details: beside,
    answers: said,
    facts,
    rule,
    reasons,
    remaining: distance(snapshot),
  };
}

/**
 * Whether the machine takes this answer to this open question: a stored answer may be of another release.
 *
 * @param isDetail whether the draft is there already, so that a form may be left blank
 */
function fits(open: OpenQuestion, answer: Answer, isDetail = false): boolean {
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

const [beginning] = initialTransition(conversation);

/** Where answers led: an answer is most often added to others, which need no second walk. */
const walked = new WeakMap<Snapshot, WeakMap<Answer, Snapshot>>();

function after(snapshot: Snapshot, answer: Answer): Snapshot {
  const ways = walked.get(snapshot) ?? new WeakMap<Answer, Snapshot>();
  walked.set(snapshot, ways);
  const next = ways.get(answer) ?? transition(conversation, snapshot, answer)[0];
  ways.set(answer, next);
  return next;
}

/** The same of a snapshot as before, which never changes. */
function once<T>(find: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const found = new WeakMap<Snapshot, { value: T }>();
  return (snapshot) => {
    const { value } = found.get(snapshot) ?? { value: find(snapshot) };
    found.set(snapshot, { value });
    return value;
  };
}

const distance = once(questionsRemaining);

/** What the conversation has come to. */
const current = once((snapshot): OpenQuestion => {
  const transitions = getNextTransitions(snapshot).filter(({ source }) => !source.tags.includes('detail'));
  const kind = (['advice', 'outcome', 'several', 'text'] as const).find((tag) => snapshot.hasTag(tag));
  const { outcome } = snapshot.context;
  return { ...open(snapshot, kind, transitions), ...(kind === 'outcome' && outcome && { outcome }) };
});

/** What stands open beside the draft. */
const details = once((snapshot): OpenQuestion[] => {
  const transitions = getNextTransitions(snapshot).filter(({ source }) => source.tags.includes('detail'));
  const offered = transitions.filter(({ source, eventType }) =>
    snapshot.can({ question: source.key, type: eventType as string } as Answer),
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
  snapshot: Snapshot,
  kind: OpenQuestion['kind'] | undefined,
  transitions: readonly AnyTransitionDefinition[],
): OpenQuestion {
  const source = transitions[0]?.source;
  const question = source?.key as OpenQuestion['id'];
  const types = [...new Set(transitions.map(({ eventType }) => eventType as string))];
  return {
    ...(source?.meta as Meta | undefined),
    id: question,
    kind: kind ?? 'question',
    choices: types.filter(
      (type) => type !== 'several' && type !== 'typed' && snapshot.can({ question, type } as Answer),
    ),
  };
}
