/** Conversations of every kind: their questions, advice, alternatives and outcomes. */
import { assert } from 'chai';
import { replay } from '../../../machines/bow-out/replay.ts';
import { script } from './paths.ts';
import type { Answer } from '../../../machines/bow-out/machine.ts';
import type { Question } from '../../../machines/bow-out/facts.ts';

/** The answers, the advice, the alternatives, and the rule that decided. */
const table: readonly (readonly [said: string, advice: string, beside: string, rule: string])[] = [
  ['situation:unsafe harm:person', 'safety', 'withdraw', 'unsafe'],
  ['situation:unsafe harm:scam', 'safety', '', 'unsafe'],
  [
    'situation:decided company:like earlier:wanted',
    'redirect-earlier',
    'withdraw keep-door-open redirect-direction',
    'direction-earlier',
  ],
  [
    'situation:decided company:like earlier:never',
    'keep-door-open',
    'withdraw redirect-direction',
    'sure-likes',
  ],
  ['situation:decided company:neutral', 'withdraw', 'keep-door-open', 'sure'],
  ['situation:decided company:dislike', 'withdraw', '', 'sure'],
  ['situation:accepted certainty:sure', 'take-back', '', 'accepted-sure'],
  ['situation:accepted certainty:unsure', 'ask-for-call', 'take-back', 'accepted-wavering'],
  ['situation:offer offer:take', 'stay', '', 'offer-take'],
  ['situation:offer offer:terms', 'ask-for-terms', 'ask-for-call decline-offer', 'offer-terms'],
  ['situation:offer offer:unsure', 'ask-for-call', 'decline-offer pause ask-for-terms', 'offer-unsure'],
  ['situation:offer offer:decline', 'decline-offer', '', 'offer-decline'],
  ['situation:elsewhere otherJob:signed company:like', 'keep-door-open', 'withdraw', 'elsewhere-likes'],
  ['situation:elsewhere otherJob:staying company:like', 'keep-door-open', 'withdraw', 'elsewhere-likes'],
  ['situation:elsewhere otherJob:signed company:neutral', 'withdraw', 'keep-door-open', 'elsewhere'],
  ['situation:elsewhere otherJob:staying company:dislike', 'withdraw', '', 'elsewhere'],
  ['situation:elsewhere otherJob:unsigned', 'pause', 'withdraw', 'elsewhere-open'],
  ['situation:elsewhere otherJob:offer', 'pause', 'withdraw', 'elsewhere-open'],
  ['situation:life duration:adjustment', 'pause', 'withdraw', 'life-passing'],
  ['situation:life duration:passing', 'pause', 'withdraw', 'life-passing'],
  ['situation:life duration:lasting company:dislike', 'withdraw', 'pause', 'life-dislikes'],
  ['situation:life duration:lasting company:like', 'keep-door-open', 'withdraw pause', 'life-lasting'],
  ['situation:process doubts:nerves', 'stay', 'probe withdraw ask-for-call pause', 'nerves'],
  [
    'situation:process doubts:skills,direction certainty:leaning nextRound:day',
    'probe',
    'stay withdraw ask-for-call pause',
    'both-soon',
  ],
  [
    'situation:process doubts:skills,direction certainty:leaning nextRound:later',
    'ask-for-call',
    'stay probe withdraw pause',
    'both-open',
  ],
  [
    'situation:process doubts:skills certainty:unsure nextRound:later',
    'probe',
    'stay withdraw ask-for-call pause',
    'skills-round',
  ],
  [
    'situation:process doubts:skills certainty:unsure nextRound:none',
    'ask-for-call',
    'stay withdraw pause',
    'skills-open',
  ],
  [
    'situation:process doubts:skills certainty:sure company:like direction:work=teaching',
    'redirect-direction',
    'withdraw keep-door-open',
    'skills-named',
  ],
  [
    'situation:process doubts:skills certainty:sure company:like direction:-',
    'keep-door-open',
    'withdraw',
    'skills-likes',
  ],
  [
    'situation:process doubts:skills certainty:sure company:neutral',
    'withdraw',
    'keep-door-open',
    'skills-sure',
  ],
  [
    'situation:process doubts:pay movable:yes',
    'ask-for-terms',
    'stay probe withdraw ask-for-call pause',
    'pay-movable',
  ],
  [
    'situation:process doubts:pay movable:no company:dislike',
    'withdraw',
    'stay probe ask-for-call pause',
    'pay-dislikes',
  ],
  [
    'situation:process doubts:pay movable:no company:like',
    'keep-door-open',
    'stay probe withdraw ask-for-call pause',
    'pay-fixed',
  ],
  [
    'situation:process doubts:pay movable:unknown',
    'ask-for-call',
    'stay probe withdraw pause ask-for-terms',
    'pay-unknown',
  ],
  [
    'situation:process doubts:direction,pay certainty:leaning nextRound:week',
    'probe',
    'stay withdraw ask-for-call pause ask-for-terms',
    'direction-round',
  ],
  [
    'situation:process doubts:direction certainty:leaning nextRound:none',
    'ask-for-call',
    'stay withdraw pause',
    'direction-open',
  ],
  [
    'situation:process doubts:direction certainty:sure company:like earlier:wanted',
    'redirect-earlier',
    'withdraw keep-door-open redirect-direction',
    'direction-earlier',
  ],
  [
    'situation:process doubts:direction certainty:sure company:like earlier:missing direction:work=teaching',
    'redirect-direction',
    'withdraw keep-door-open',
    'direction-named',
  ],
  [
    'situation:process doubts:direction certainty:sure company:like earlier:closed direction:-',
    'keep-door-open',
    'withdraw',
    'direction-likes',
  ],
  ['situation:process doubts:direction certainty:sure company:dislike', 'withdraw', '', 'sure'],
  ['situation:process doubts:company evidence:crossed', 'safety', 'withdraw', 'line-crossed'],
  ['situation:process doubts:company evidence:observed certainty:sure', 'withdraw', '', 'sure'],
  [
    'situation:process doubts:company,pay evidence:observed certainty:leaning',
    'ask-for-call',
    'stay probe withdraw pause ask-for-terms',
    'people-observed',
  ],
  [
    'situation:process doubts:company evidence:hearsay certainty:leaning nextRound:later',
    'probe',
    'stay withdraw ask-for-call pause',
    'people-hearsay-round',
  ],
  [
    'situation:process doubts:company evidence:hearsay certainty:leaning nextRound:none',
    'ask-for-call',
    'stay withdraw pause',
    'people-hearsay-open',
  ],
  [
    'situation:process doubts:direction,company certainty:leaning nextRound:week',
    'probe',
    'stay withdraw ask-for-call pause safety',
    'direction-round',
  ],
  [
    'situation:process doubts:scope certainty:leaning nextRound:day',
    'probe',
    'stay withdraw ask-for-call pause',
    'scope-round',
  ],
  [
    'situation:process doubts:scope,interest certainty:leaning nextRound:none',
    'ask-for-call',
    'stay withdraw pause',
    'scope-open',
  ],
  [
    'situation:process doubts:interest certainty:leaning',
    'ask-for-call',
    'stay probe withdraw pause',
    'interest',
  ],
  [
    'situation:process doubts: certainty:sure company:like',
    'keep-door-open',
    'withdraw redirect-direction',
    'sure-likes',
  ],
  ['situation:process doubts: certainty:sure company:neutral', 'withdraw', 'keep-door-open', 'sure'],
  [
    'situation:process doubts: certainty:unsure nextRound:week',
    'probe',
    'stay withdraw ask-for-call pause',
    'open-round',
  ],
  [
    'situation:process doubts: certainty:unsure nextRound:none',
    'ask-for-call',
    'stay withdraw pause',
    'open',
  ],
  [
    'situation:interviewing afterwards:later doubts:scope certainty:leaning',
    'probe',
    'stay withdraw ask-for-call pause',
    'scope-round',
  ],
  [
    'situation:process doubts:scope certainty:leaning nextRound:now afterwards:none',
    'ask-for-call',
    'stay withdraw pause',
    'scope-open',
  ],
];

/** Returns the state after the required questions have been answered. */
function drafted(answers: readonly Answer[]) {
  const { now } = replay(answers);
  const [field] = now.fields ?? [];
  if (!field) return now;
  return replay([...answers, { question: now.id as Question, type: 'typed', value: { [field]: 'x' } }]).now;
}

describe('a conversation', () => {
  for (const [said, advice, beside, rule] of table)
    it(`${said}: advises ${advice} by the rule ${rule}`, () => {
      const answers = script(said);
      answers.forEach(({ question }, at) => {
        const before = replay(answers.slice(0, at));
        assert.equal(before.now.id, question);
        assert.isAtLeast(before.remaining, 1);
      });
      const { now, remaining: left, ...turn } = replay(answers);
      assert.deepEqual([now.kind, now.id, now.outcome, turn.rule], ['advice', advice, advice, rule]);
      assert.equal(now.choices.join(' '), ['accept', ...beside.split(' ')].filter(Boolean).join(' '));
      assert.equal(left, 0);
      for (const choice of now.choices) {
        const end = drafted([...answers, ...script(`${advice}:${choice}`)]);
        assert.deepEqual([end.kind, end.outcome], ['outcome', choice === 'accept' ? advice : choice]);
      }
    });
});
