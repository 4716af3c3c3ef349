/** The required questions of letters are asked once, before the draft (cases 10 and 22). */
import { assert } from 'chai';
import { replay } from '../../../machines/bow-out/replay.ts';
import { script } from './paths.ts';

/** The path to an outcome, its required question, and an answer. */
const table = [
  ['situation:offer offer:terms ask-for-terms:accept', 'condition', 'what=Fridays', 'ask-for-terms'],
  ['situation:offer offer:unsure ask-for-call:ask-for-terms', 'condition', 'what=Fridays', 'ask-for-terms'],
  [
    'situation:process doubts:pay movable:yes ask-for-terms:accept',
    'condition',
    'what=Fridays',
    'ask-for-terms',
  ],
  [
    'situation:decided company:like earlier:wanted redirect-earlier:accept',
    'earlierRole',
    'role=Writer',
    'redirect-earlier',
  ],
  [
    'situation:decided company:like earlier:closed keep-door-open:redirect-direction',
    'direction',
    'work=teaching',
    'redirect-direction',
  ],
  ['situation:life duration:adjustment pause:accept', 'adjustment', 'what=captions', 'pause'],
  [
    'situation:process doubts:direction certainty:leaning nextRound:week probe:accept interview:debrief ' +
      'directionHeard:blocker company:like earlier:wanted again-redirect-earlier:accept',
    'earlierRole',
    'role=Writer',
    'redirect-earlier',
  ],
] as const;

describe('required questions', () => {
  for (const [way, question, value, outcome] of table)
    it(`of ${outcome} include ${question} after ${way}`, () => {
      const { now, remaining: left, details } = replay(script(way));
      assert.deepEqual([now.kind, now.id, now.choices.length], ['text', question, 0]);
      assert.equal(left, 1);
      assert.isEmpty(details);
      const draft = replay(script(`${way} ${question}:${value}`));
      assert.deepEqual([draft.now.kind, draft.now.outcome], ['outcome', outcome]);
      assert.property(draft.facts, question);
    });

  it("can't be answered with a blank form", () => {
    for (const [way, question, value] of table) {
      const [field = ''] = value.split('=');
      for (const blank of [`${field}=`, `${field}=\u00a0`])
        assert.equal(replay(script(`${way} ${question}:${blank}`)).now.id, question);
    }
    const [, , , [way]] = table;
    assert.equal(replay(script(`${way} earlierRole:year=2021`)).now.id, 'earlierRole');
  });

  it('are skipped if they were answered earlier', () => {
    const way = 'situation:process doubts:skills certainty:sure company:like direction:work=teaching';
    assert.equal(replay(script(`${way} redirect-direction:accept`)).now.kind, 'outcome');
  });

  it("don't apply to a pause without an adjustment", () => {
    for (const way of [
      'situation:life duration:passing pause:accept',
      'situation:elsewhere otherJob:offer pause:accept',
      'situation:offer offer:unsure ask-for-call:pause',
    ])
      assert.equal(replay(script(way)).now.outcome, 'pause', way);
  });

  it('prevent asking for other work without naming any', () => {
    const way = 'situation:process doubts:skills certainty:sure company:like direction:-';
    assert.notInclude(replay(script(way)).now.choices, 'redirect-direction');
  });

  it('are cleared when the adjustment no longer applies', () => {
    const answers = script('situation:life duration:adjustment pause:accept adjustment:what=captions');
    const passing = replay([...answers, ...script('duration:passing')]);
    assert.equal(passing.now.outcome, 'pause');
    assert.notProperty(passing.facts, 'adjustment');
  });
});
