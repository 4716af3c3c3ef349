import { assert } from 'chai';
import { getMicrosteps } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { conversation } from '../../../machines/bow-out/machine.ts';
import { outcomeOf } from '../../../machines/bow-out/facts.ts';
import { choices } from '../../../lint/bow-out/choices.ts';
import { place, say, sayable, start } from './paths.ts';
import { outcomes, stated } from './expected-decisions.ts';
import type { AnyStateNode } from 'xstate';
import type { Answer, Meta, Tag } from '../../../machines/bow-out/machine.ts';
import type { Advice, ChoiceFacts, Question } from '../../../machines/bow-out/facts.ts';
import type { Snapshot } from './paths.ts';

/** What somebody might type, and what should make no difference. */
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

/** The texts as answers to a question, in every field of it; and the form with nothing in it. */
const typings = (question: Answer['question']): readonly Answer[] => {
  const fields = (nodes.find(({ key }) => key === question)?.meta as Meta | undefined)?.fields ?? [];
  const forms = texts.map((text) => Object.fromEntries(fields.map((field) => [field, text])));
  return [{}, ...forms].map((value) => ({ question: question as Question, type: 'typed', value }));
};

/** One of these for each key. */
const oneEach = <T>(things: readonly T[], key: (thing: T) => string) =>
  new Map(things.map((thing) => [key(thing), thing])).values();

/** The names of all states that are entered in this value, the outer ones too. */
function entered(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return [at + value];
  return Object.entries(value as object).flatMap(([key, inner]) => [
    at + key,
    ...entered(inner, `${at}${key}.`),
  ]);
}

/**
 * Every state that is come to, by what is known there. A single doubt at a time is enough to come everywhere, and so
 * is taking the advice, probing or asking for other work instead.
 */
const comeTo = () =>
  getShortestPaths(conversation, {
    events: (snapshot) =>
      sayable(snapshot).filter((answer) =>
        answer.type === 'several'
          ? answer.values.length < 2
          : !snapshot.hasTag('advice') || ['accept', 'probe', 'redirect-direction'].includes(answer.type),
      ),
    // Where nothing can follow, one draft for each outcome is enough.
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

  it('begins with the situation, knowing nothing', () => {
    assert.equal(place(start.snapshot), 'situation');
    assert.deepEqual(start.snapshot.context.facts, {});
  });

  it('comes to every state, or passes through it', () => {
    const met = new Set<string>();
    const steps = oneEach(reached, ({ from, event, state }) =>
      JSON.stringify([from?.value, event.type, state.value]),
    );
    for (const { state, event, from } of steps)
      for (const [{ value }] of from ? getMicrosteps(conversation, from, event) : [[state] as const])
        for (const name of entered(value)) met.add(name);
    assert.sameMembers([...met], nodes.map(named).filter(Boolean));
  });

  it('has a target for every transition, but for answers beside the draft, which lead nowhere', () => {
    assert.isNotEmpty(transitions);
    for (const { source, eventType, target } of transitions) {
      const where = `${named(source)}, ${String(eventType)}`;
      if (source.tags.includes('detail')) assert.isUndefined(target, where);
      else assert.includeMembers([...nodes], [...target!], where);
      assert.notEqual(target?.length, 0, where);
    }
  });

  it('names an initial state where a state has states, and enters the advice and the outcome by name', () => {
    for (const node of nodes.filter(({ type }) => type === 'compound'))
      assert.include(Object.keys(node.states), node.initial.target[0]?.key, named(node));
    for (const { target = [] } of transitions)
      for (const node of target) assert.notInclude(['advise', 'desk', 'desk.outcome'], named(node));
  });

  it('waits for nothing and fetches nothing', () => {
    for (const node of nodes) {
      assert.isEmpty(node.after, named(node));
      assert.isEmpty(node.invoke, named(node));
    }
  });

  it('asks each question of choices in one state, with all its choices', () => {
    // Whether the interview is over states no fact.
    const questions = tagged('question').filter(({ key }) => key !== 'interview');
    // The next round is also a detail, for whoever was not asked about it.
    const once = questions.filter(({ key, tags }) => !(key === 'nextRound' && tags.includes('detail')));
    assert.lengthOf(once, questions.length - 1);
    assert.sameMembers(
      once.map(({ key }) => key),
      Object.keys(choices),
    );
    for (const { key, ownEvents } of once)
      assert.sameMembers(
        [...(ownEvents as string[])],
        Object.keys(choices[key as keyof ChoiceFacts]),
        key,
      );
  });

  it('shows every state that waits for an answer, and none that it passes through', () => {
    const tags: readonly Tag[] = ['question', 'several', 'text', 'dates', 'advice', 'outcome'];
    for (const node of nodes) {
      const shown = tags.filter((tag) => node.tags.includes(tag));
      const waits = node.type === 'final' || (node.type === 'atomic' && node.ownEvents.length > 0);
      assert.lengthOf(shown, waits ? 1 : 0, named(node));
    }
  });

  it('leads on from each question, whatever the answer', () => {
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

  it('knows each answer by the question that asked it', () => {
    for (const snapshot of oneEach(standing('question', 'several', 'text'), place))
      for (const answer of sayable(snapshot)) {
        const { facts } = after(snapshot, answer).context;
        assert.deepEqual(facts[answer.question as Question], stated([answer])[answer.question as Question]);
      }
  });

  it('has the twelve outcomes, each as an advice and as an end that is come to', () => {
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

  it('decides nothing by what was typed', () => {
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

  it('keeps what was typed, letter for letter', () => {
    for (const snapshot of oneEach(standing('text'), place))
      for (const answer of typings(place(snapshot)))
        assert.deepEqual(after(snapshot, answer).context.facts, {
          ...snapshot.context.facts,
          ...stated([answer]),
        });
  });

  it('leaves the outcome as it is whatever is typed beside the draft', () => {
    for (const draft of oneEach(drafts, place))
      for (const { key } of tagged('detail').filter(({ tags }) => tags.includes('text')))
        for (const answer of typings(key as Question)) {
          const { value, context } = after(draft, answer);
          assert.deepEqual([value, context.outcome], [draft.value, draft.context.outcome], key);
        }
  });
});
