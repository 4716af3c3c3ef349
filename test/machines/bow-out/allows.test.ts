/**
 * The outcomes that may be chosen for given facts, regardless of the advice (docs/domain.md, the table of outcomes).
 */
import { assert } from 'chai';
import { allows, rules } from '../../../machines/bow-out/rules.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';

const inProcess: Facts = { situation: 'process', doubts: ['scope'], certainty: 'leaning' };
const sure: Facts = { certainty: 'sure' };
const crossed: Facts = { evidence: 'crossed' };

/** For each outcome: base facts, additional facts that allow it, and facts that exclude it. */
const table: Record<Outcome, readonly [known: Facts, right: readonly Facts[], wrong: readonly Facts[]]> = {
  stay: [
    inProcess,
    [{}, { situation: 'interviewing' }, { situation: 'offer', offer: 'take' }],
    [
      sure,
      crossed,
      { situation: 'offer', offer: 'unsure' },
      { situation: 'offer', offer: 'decline' },
      { situation: 'accepted' },
      { situation: 'decided' },
      { situation: 'life' },
    ],
  ],
  probe: [
    inProcess,
    [{}, { nextRound: 'week' }, { situation: 'interviewing' }, { nextRound: 'now', afterwards: 'day' }],
    [sure, crossed, { nextRound: 'none' }, { scopeHeard: 'vague' }, { situation: 'offer' }],
  ],
  withdraw: [
    {},
    [
      inProcess,
      { situation: 'decided' },
      { situation: 'unsafe', harm: 'person' },
      { situation: 'elsewhere', otherJob: 'signed' },
      { situation: 'elsewhere', otherJob: 'offer' },
      { situation: 'life' },
    ],
    [{ situation: 'offer' }, { situation: 'accepted' }, { situation: 'unsafe', harm: 'scam' }],
  ],
  'keep-door-open': [
    inProcess,
    [
      { company: 'neutral' },
      { company: 'like' },
      { company: 'like', situation: 'elsewhere', otherJob: 'staying' },
      { company: 'like', situation: 'decided' },
      { company: 'like', situation: 'life' },
    ],
    [
      {},
      { company: 'dislike' },
      { company: 'like', ...crossed },
      { doubts: ['company'], evidence: 'observed' },
      { company: 'like', situation: 'offer' },
      { company: 'like', situation: 'unsafe' },
    ],
  ],
  'redirect-earlier': [
    inProcess,
    [{ earlier: 'wanted' }],
    [{}, { earlier: 'missing' }, { earlier: 'closed' }, { earlier: 'unwanted' }, { earlier: 'never' }],
  ],
  'redirect-direction': [
    inProcess,
    [
      { direction: { work: 'teaching' } },
      { direction: { work: 'teaching' }, company: 'like' },
      { company: 'like', ...sure },
      { company: 'like', situation: 'decided' },
    ],
    [
      {},
      { company: 'like' },
      { company: 'neutral', ...sure },
      { company: 'like', ...sure, direction: null },
      { company: 'like', situation: 'elsewhere' },
      { direction: { work: 'teaching' }, company: 'dislike' },
    ],
  ],
  'ask-for-call': [
    inProcess,
    [{}, { situation: 'accepted' }, { situation: 'offer', offer: 'unsure' }, { nextRound: 'none' }],
    [
      sure,
      crossed,
      { situation: 'offer', offer: 'take' },
      { situation: 'offer', offer: 'decline' },
      { situation: 'life' },
    ],
  ],
  'decline-offer': [
    { situation: 'offer' },
    [{}, { offer: 'decline' }, { offer: 'terms' }, { offer: 'unsure' }],
    [{ offer: 'take' }, { situation: 'process' }, { situation: 'accepted' }],
  ],
  pause: [
    {},
    [
      { situation: 'life' },
      { situation: 'elsewhere', otherJob: 'unsigned' },
      { situation: 'elsewhere', otherJob: 'offer' },
      { situation: 'offer', offer: 'unsure' },
      inProcess,
      { situation: 'interviewing' },
    ],
    [
      { ...inProcess, ...sure },
      { ...inProcess, ...crossed },
      { situation: 'decided' },
      { situation: 'elsewhere', otherJob: 'signed' },
      { situation: 'elsewhere', otherJob: 'staying' },
      { situation: 'offer', offer: 'terms' },
    ],
  ],
  'ask-for-terms': [
    { ...inProcess, doubts: ['pay', 'company'] },
    [{}, { movable: 'yes' }, { movable: 'unknown' }, { doubts: [], offer: 'unsure' }],
    [sure, crossed, { movable: 'no' }, { doubts: ['scope'] }, { doubts: [], offer: 'terms' }],
  ],
  'take-back': [{}, [{ situation: 'accepted' }], [inProcess, { situation: 'offer' }]],
  safety: [
    { ...inProcess, doubts: ['company', 'pay'] },
    [{}, crossed],
    [{ evidence: 'observed' }, { evidence: 'hearsay' }, { doubts: ['pay'] }],
  ],
};

describe('allowed outcomes', () => {
  for (const [outcome, [known, right, wrong]] of Object.entries(table) as [
    Outcome,
    (typeof table)[Outcome],
  ][])
    it(`include ${outcome} exactly if it is honest`, () => {
      for (const facts of right)
        assert.isTrue(allows[outcome]({ ...known, ...facts }), JSON.stringify(facts));
      for (const facts of wrong)
        assert.isFalse(allows[outcome]({ ...known, ...facts }), JSON.stringify(facts));
    });
});

describe('an interview that was never asked about', () => {
  it("doesn't count as upcoming", () => {
    assert.isTrue(rules['open-round'].when({ nextRound: 'later' }));
    assert.isFalse(rules['open-round'].when({ nextRound: 'none' }));
    assert.isFalse(rules['open-round'].when({}));
  });
});
