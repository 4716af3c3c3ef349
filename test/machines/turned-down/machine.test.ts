import { assert } from 'chai';
import { createReplay } from '../../../machines/engine/replay.ts';
import { machine } from '../../../machines/turned-down/machine.ts';
import type { AnyStateMachine } from 'xstate';
import type { ConversationState, EngineAnswer } from '../../../machines/engine/types.ts';

const replay = createReplay(machine.machine as AnyStateMachine);

/** All answers that the open question takes: its choices, and for a form one with text. */
const answersTo = ({ now }: ConversationState): readonly EngineAnswer[] => [
  ...now.choices.map((type) => ({ question: now.id, type })),
  ...(now.kind === 'text'
    ? [{ question: now.id, type: 'typed', value: { [now.fields?.[0] ?? '']: 'test automation' } }]
    : []),
];

/** All ways from the first question to an advice. */
function ways(answers: readonly EngineAnswer[] = []): readonly (readonly EngineAnswer[])[] {
  const state = replay(answers);
  if (state.now.kind === 'advice') return [answers];
  return answersTo(state).flatMap((answer) => ways([...answers, answer]));
}

const all = ways().map((answers) => ({ answers, state: replay(answers) }));

/** The answers, in short: `typed` stands for a kind of work. */
const inShort = (answers: readonly EngineAnswer[]): string => answers.map(({ type }) => type).join(' ');

/** Written from `docs/turned-down.md`, not from the rules. */
const expected: Readonly<Record<string, readonly [rule: string, outcome: string]>> = {
  'applied nobody': ['nobody-to-write-to', 'leave'],
  'applied person feedback': ['feedback-is-rare', 'leave'],
  'applied person future like skip': ['otherwise', 'leave'],
  'applied person future like typed': ['named-work', 'keep-in-mind'],
  'applied person future unsure': ['otherwise', 'leave'],
  'applied person future dislike': ['otherwise', 'leave'],
  'applied person thanks': ['wants-to-thank', 'thank'],
  'applied person nothing': ['wants-nothing', 'leave'],
  'interview nobody': ['nobody-to-write-to', 'leave'],
  'interview person feedback': ['feedback-after-interview', 'ask-feedback'],
  'interview person future like skip': ['thanks-are-enough', 'thank'],
  'interview person future like typed': ['named-work', 'keep-in-mind'],
  'interview person future unsure': ['thanks-are-enough', 'thank'],
  'interview person future dislike': ['thanks-are-enough', 'thank'],
  'interview person thanks': ['wants-to-thank', 'thank'],
  'interview person nothing': ['wants-nothing', 'leave'],
  'interviews nobody': ['nobody-to-write-to', 'leave'],
  'interviews person feedback': ['feedback-after-interview', 'ask-feedback'],
  'interviews person future like skip': ['thanks-are-enough', 'thank'],
  'interviews person future like typed': ['named-work', 'keep-in-mind'],
  'interviews person future unsure': ['thanks-are-enough', 'thank'],
  'interviews person future dislike': ['thanks-are-enough', 'thank'],
  'interviews person thanks': ['wants-to-thank', 'thank'],
  'interviews person nothing': ['wants-nothing', 'leave'],
};

describe('the conversation after a rejection', () => {
  it('ends each way in the advice that is expected of it', () => {
    const found = all.map(({ answers, state }) => [inShort(answers), [state.rule, state.now.outcome]]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });

  it('asks at most five questions', () => {
    assert.equal(Math.max(...all.map(({ answers }) => answers.length)), 5);
  });

  it('decides by each rule somewhere, and advises each outcome', () => {
    assert.sameMembers([...new Set(all.map(({ state }) => state.rule))], Object.keys(machine.rules));
    assert.sameMembers(
      [...new Set(all.map(({ state }) => state.now.outcome))],
      Object.keys(machine.outcomes),
    );
  });

  it('offers only to leave it where there is nobody to write to', () => {
    for (const { answers, state } of all)
      assert.equal(
        state.now.choices.join() === 'accept',
        inShort(answers).endsWith('nobody'),
        inShort(answers),
      );
  });

  it('never offers to be kept in mind to those who don’t want to work there', () => {
    for (const { answers, state } of all)
      if (inShort(answers).endsWith('dislike'))
        assert.notInclude(state.now.choices, 'keep-in-mind', inShort(answers));
  });

  it('asks for the kind of work before the draft, even if it was skipped', () => {
    const way =
      all.find(({ answers }) => inShort(answers) === 'interview person future like skip')?.answers ?? [];
    const chosen = [...way, { question: 'thank', type: 'keep-in-mind' }];
    const { now } = replay(chosen);
    assert.deepInclude(now, { id: 'work', kind: 'text' });
    assert.notInclude(now.choices, 'skip');
  });

  for (const [way, outcome, details] of [
    ['interview person feedback', 'ask-feedback', ['met', 'meeting', 'topic', 'again']],
    ['interview person future like typed', 'keep-in-mind', ['met', 'meeting', 'experience', 'cv']],
    ['interview person thanks', 'thank', ['met', 'meeting', 'again']],
    ['applied person thanks', 'thank', ['again']],
    ['applied person future like typed', 'keep-in-mind', ['experience', 'cv']],
    ['interviews person feedback', 'ask-feedback', ['met', 'topic', 'again']],
    ['interview person nothing', 'leave', []],
  ] as const)
    it(`asks beside the draft for what fits: ${way}`, () => {
      const { answers } = all.find(({ answers }) => inShort(answers) === way) ?? assert.fail(way);
      const state = replay([...answers, { question: outcome, type: 'accept' }]);
      assert.deepEqual(
        state.details.map(({ id }) => id),
        [...details, 'names', 'job'],
      );
    });
});
