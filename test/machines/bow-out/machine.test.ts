import { assert } from 'chai';
import { getMicrosteps } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { conversation } from '../../../machines/bow-out/machine.ts';
import { outcomeOf } from '../../../machines/bow-out/outcome-of.ts';
import { en } from '../../../src/locales/en/locale.ts';
import { rest } from '../../../src/locales/en/index.ts';
import { place, say, sayable, start } from './paths.ts';
import { outcomes, stated } from './expected-decisions.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer, Meta, Tag } from '../../../machines/bow-out/machine.ts';
import type { Advice, Question } from '../../../machines/bow-out/facts.ts';
import type { Snapshot } from './paths.ts';

/** Text that a candidate might type, and text that must make no difference. */
const texts = [
  '',
  ' ',
  'teaching',
  'I am sure that I dislike them',
  'skip',
  'unsafe',
  'null',
  '__proto__',
  '{"type":"accept"}',
  '<script>alert(1)</script>',
  '${rule}',
  '\u202Eبرمجة 🙂 \u0000',
  'x'.repeat(10_000),
];

const tree = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child: AnyStateNode) => tree(child)),
];
const nodes = tree(conversation.root);
const transitions = nodes.flatMap((node) => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
]);
const tagged = (tag: string) => nodes.filter(({ tags }) => tags.includes(tag));
const named = (node: AnyStateNode) => node.path.join('.');

/** Returns the texts as answers to a question, in each of its fields, and an empty form. */
const typings = (question: Answer['question']): readonly Answer[] => {
  const fields = (nodes.find(({ key }) => key === question)?.meta as Meta | undefined)?.fields ?? [];
  const forms = texts.map((text) => Object.fromEntries(fields.map((field) => [field, text])));
  return [{}, ...forms].map((value) => ({ question: question as Question, type: 'typed', value }));
};

/** Keeps one element per key. */
const oneEach = <T>(things: readonly T[], key: (thing: T) => string) =>
  new Map(things.map((thing) => [key(thing), thing])).values();

/** Returns the names of all active states in a state value, including parents. */
function entered(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return [at + value];
  return Object.entries(value as object).flatMap(([key, inner]) => [
    at + key,
    ...entered(inner, `${at}${key}.`),
  ]);
}

/**
 * Collects every reachable state with its facts. A single doubt at a time reaches all states, as does accepting the
 * advice, probing, or asking for other work instead.
 */
const comeTo = () =>
  getShortestPaths(conversation, {
    events: (snapshot) =>
      sayable(snapshot).filter((answer) =>
        answer.type === 'several'
          ? answer.values.length < 2
          : !snapshot.hasTag('advice') || ['accept', 'probe', 'redirect-direction'].includes(answer.type),
      ),
    // If nothing can follow, one draft per outcome is enough.
    serializeState: (snapshot) =>
      JSON.stringify([
        snapshot.value,
        snapshot.hasTag('outcome') && place(snapshot) !== 'probe' ? '' : snapshot.context.facts,
      ]),
  }).map(({ state, steps }) => ({ state, event: steps.at(-1)!.event, from: steps.at(-2)?.state }));

const byDoubts = (snapshot: Snapshot) => `${place(snapshot)} ${snapshot.context.facts.doubts?.join() ?? '-'}`;
const after = (snapshot: Snapshot, answer: Answer) => say({ answers: [], snapshot }, answer).snapshot;

describe('the conversation', () => {
  let reached: ReturnType<typeof comeTo>;
  let drafts: readonly Snapshot[];
  before(() => {
    reached = comeTo();
    drafts = reached.map(({ state }) => state).filter((state) => state.hasTag('outcome'));
  });
  const standing = (...tags: readonly Tag[]) =>
    reached
      .map(({ state }) => state)
      .filter((state) => tags.some((tag) => state.hasTag(tag)) && !state.hasTag('detail'));

  it('starts with the situation and no facts', () => {
    assert.equal(place(start.snapshot), 'situation');
    assert.deepEqual(start.snapshot.context.facts, {});
  });

  it('reaches or passes through every state', () => {
    const met = new Set<string>();
    const steps = oneEach(reached, ({ from, event, state }) =>
      JSON.stringify([from?.value, event.type, state.value]),
    );
    for (const { state, event, from } of steps)
      for (const [{ value }] of from ? getMicrosteps(conversation, from, event) : [[state] as const])
        for (const name of entered(value)) met.add(name);
    assert.sameMembers([...met], nodes.map(named).filter(Boolean));
  });

  it('has a target for every transition except the answers to details', () => {
    assert.isNotEmpty(transitions);
    for (const { source, eventType, target } of transitions) {
      const where = `${named(source)}, ${String(eventType)}`;
      if (source.tags.includes('detail')) assert.isUndefined(target, where);
      else assert.includeMembers([...nodes], [...target!], where);
      assert.notEqual(target?.length, 0, where);
    }
  });

  it('has an initial state in every parent state, and enters advice and outcomes by name', () => {
    for (const node of nodes.filter(({ type }) => type === 'compound'))
      assert.include(Object.keys(node.states), node.initial.target[0]?.key, named(node));
    for (const { target = [] } of transitions)
      for (const node of target) assert.notInclude(['advise', 'desk', 'desk.outcome'], named(node));
  });

  it('has no delays and no actors', () => {
    for (const node of nodes) {
      assert.isEmpty(node.after, named(node));
      assert.isEmpty(node.invoke, named(node));
    }
  });

  it('asks each single-choice question in one state, with all its choices', () => {
    // The answer to `interview` isn't a fact.
    const asking = tagged('question').filter(({ key }) => key !== 'interview');
    // The next interview is also a detail, for candidates who weren't asked for it in the chat.
    const once = asking.filter(({ key, tags }) => !(key === 'nextRound' && tags.includes('detail')));
    assert.lengthOf(once, asking.length - 1);
    // The compiler makes the words cover every choice of the facts.
    const { doubts: _doubts, interview: _interview, ...questions } = { ...en.questions, ...rest.questions };
    const choices = Object.entries(questions).flatMap(([key, words]) =>
      'answers' in words ? [{ key, answers: Object.keys(words.answers) }] : [],
    );
    assert.sameMembers(
      once.map(({ key }) => key),
      choices.map(({ key }) => key),
    );
    for (const { key, answers } of choices)
      assert.sameMembers(once.find((node) => node.key === key)?.ownEvents as string[], answers, key);
  });

  it('has a tag on every state that waits for an answer, and on no transient state', () => {
    const tags: readonly Tag[] = ['question', 'several', 'text', 'dates', 'advice', 'outcome'];
    for (const node of nodes) {
      const shown = tags.filter((tag) => node.tags.includes(tag));
      const waits = node.type === 'final' || (node.type === 'atomic' && node.ownEvents.length > 0);
      assert.lengthOf(shown, waits ? 1 : 0, named(node));
    }
  });

  it('leads on from each question for any answer', () => {
    const asking = nodes.filter(
      ({ key, tags }) =>
        key !== 'interview' &&
        !tags.includes('detail') &&
        tags.some((tag) => /question|several|text/.test(tag)),
    );
    assert.sameMembers(
      [...new Set<string>(standing('question', 'several', 'text').map(place))],
      [...new Set(asking.map(({ key }) => key))],
    );
    for (const snapshot of oneEach(standing('question', 'several', 'text'), byDoubts)) {
      const question = place(snapshot);
      const answers = sayable(snapshot);
      const [node] = nodes.filter(
        (node) => node.key === question && entered(snapshot.value).includes(named(node)),
      );
      assert.sameMembers(
        [...new Set<string>(answers.map(({ type }) => type))],
        [...(node!.ownEvents as string[])],
        question,
      );
      for (const answer of answers)
        assert.notDeepEqual(after(snapshot, answer).value, snapshot.value, `${question}:${answer.type}`);
    }
  });

  it('stores each answer under its question', () => {
    for (const snapshot of oneEach(standing('question', 'several', 'text'), place))
      for (const answer of sayable(snapshot)) {
        const { facts } = after(snapshot, answer).context;
        assert.deepEqual(facts[answer.question as Question], stated([answer])[answer.question as Question]);
      }
  });

  it('reaches each of the twelve outcomes, as advice and as an end', () => {
    const first = tagged('advice').filter(({ key }) => !key.startsWith('again-'));
    for (const states of [first, tagged('outcome')])
      assert.sameMembers(
        states.map(({ key }) => key),
        [...outcomes],
      );
    for (const { key, meta } of tagged('advice'))
      assert.equal((meta as Meta).outcome, outcomeOf(key as Advice), key);
    assert.sameMembers([...new Set<string>(drafts.map(place))], [...outcomes]);
    for (const draft of drafts) assert.equal(draft.context.outcome, place(draft));
  });

  it("doesn't depend on typed text", () => {
    assert.sameMembers(
      [...new Set(standing('text').map(place))],
      ['condition', 'earlierRole', 'direction', 'adjustment'],
    );
    for (const snapshot of oneEach(standing('text'), byDoubts)) {
      const results = typings(place(snapshot)).map((answer) => after(snapshot, answer));
      assert.lengthOf(
        [...new Set(results.map(({ value, context }) => JSON.stringify([value, context.rule])))],
        1,
      );
    }
  });

  it('keeps typed text unchanged', () => {
    for (const snapshot of oneEach(standing('text'), place))
      for (const answer of typings(place(snapshot)))
        assert.deepEqual(after(snapshot, answer).context.facts, {
          ...snapshot.context.facts,
          ...stated([answer]),
        });
  });

  it('keeps the outcome when details are typed', () => {
    for (const draft of oneEach(drafts, place))
      for (const { key } of tagged('detail').filter(({ tags }) => tags.includes('text')))
        for (const answer of typings(key as Question)) {
          const { value, context } = after(draft, answer);
          assert.deepEqual([value, context.outcome], [draft.value, draft.context.outcome], key);
        }
  });
});
