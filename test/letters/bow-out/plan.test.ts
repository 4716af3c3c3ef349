/** Recipients, timing, channels and next steps (docs/domain.md, section 2). */
import { assert } from 'chai';
import { compose } from '../../../src/letters/bow-out/compose.ts';
import { channels, subjectOf } from '../../../src/letters/types.ts';
import { asks, channelsOf, goesOn } from '../../../src/letters/bow-out/outcome-traits.ts';
import { samples, today } from '../samples.ts';
import { outcomes, toy } from '../toy.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel } from '../../../src/letters/types.ts';
import type { Kit } from '../../../src/letters/bow-out/types.ts';

const words = toy();

const kit = (outcome: Outcome, more: Facts = {}, channel: Channel = 'email'): Kit =>
  compose(outcome, { ...samples[outcome].bare, ...more }, { channel, tone: 'warm', words, today });

/** Formats a plan: `main → recruiter, today, email: withdraw`. */
const plan = (...of: Parameters<typeof kit>): readonly string[] =>
  kit(...of).items.map(
    (item) =>
      `${item.id} → ${item.to}, ${item.when}, ${item.channel}${item.subject ? `: ${subjectOf(item)}` : ''}`,
  );

describe('the main message', () => {
  const table: Record<Outcome, readonly [to: string, when: string]> = {
    stay: ['recruiter', 'if-you-must'],
    probe: ['interviewer', 'day-before'],
    withdraw: ['recruiter', 'today-or-ring'],
    'keep-door-open': ['recruiter', 'today-or-ring'],
    'redirect-earlier': ['recruiter', 'today-or-ring'],
    'redirect-direction': ['recruiter', 'today-or-ring'],
    'ask-for-call': ['recruiter', 'today'],
    'decline-offer': ['manager', 'after-call'],
    pause: ['scheduler', 'today'],
    'ask-for-terms': ['recruiter', 'today'],
    'take-back': ['manager', 'after-call'],
    safety: ['nobody', 'if-you-must'],
  };
  for (const outcome of outcomes) {
    const [to, when] = table[outcome];
    it(`of ${outcome} goes to the ${to}, ${when}`, () => {
      assert.include(plan(outcome), `main → ${to}, ${when}, email: ${outcome}`);
    });
    if (outcome === 'stay')
      it('of an offer that is accepted goes out once the offer has been read', () => {
        assert.include(plan(outcome, { offer: 'take' }), 'main → recruiter, after-reading, email: stay');
      });
    if (outcome !== 'safety')
      it(`of ${outcome} goes to the agency if one is involved`, () => {
        assert.include(plan(outcome, { through: 'agency' }), `main → agency, ${when}, email: ${outcome}`);
      });
  }

  it('warns of an interview today or tomorrow only where nobody has said when it is', () => {
    const when = (facts: Facts, channel?: Channel) =>
      kit('withdraw', facts, channel).items.find(({ id }) => id === 'main')?.when;
    assert.equal(when({}), 'today-or-ring');
    assert.equal(when({ rounds: [] }), 'today-or-ring');
    for (const nextRound of ['none', 'week', 'later'] as const)
      assert.equal(when({ nextRound }), 'today', nextRound);
    assert.equal(when({ rounds: [{ date: '2026-12-04' }] }), 'today');
    assert.equal(when({ skillsHeard: 'vague' }), 'today');
    assert.equal(when({}, 'phone'), 'today');
  });

  it('of a safety outcome never goes to an agency', () => {
    assert.deepEqual(plan('safety', { through: 'agency' }), ['main → nobody, if-you-must, email: safety']);
  });

  it('that declines an offer is the call itself if it is spoken', () => {
    for (const outcome of ['decline-offer', 'take-back'] as const)
      assert.equal(plan(outcome, {}, 'phone')[0], 'main → manager, today, phone');
  });

  it('is an email if its outcome has no spoken form', () => {
    assert.equal(plan('ask-for-call', {}, 'phone')[0], 'main → recruiter, today, email: ask-for-call');
  });
});

describe('the messages', () => {
  it('of a withdrawal are all that the facts call for, in the order of use', () => {
    const facts: Facts = { through: 'referrer', entry: 'invited', stage: 'final' };
    assert.deepEqual(plan('withdraw', facts), [
      'referrer → referrer, before-main, email: withdraw',
      'call → recruiter, first, phone',
      'voicemail → recruiter, no-answer, phone',
      'main → recruiter, after-call, email: withdraw',
      'inviter → inviter, with-main, email: withdraw',
      'follow-up → recruiter, next-working-day, email: withdraw',
      'hold-firm → recruiter, if-pushed, email: withdraw',
      'reopen → recruiter, if-regretted, email: reopen',
    ]);
    assert.deepEqual(plan('withdraw', facts, 'phone'), [
      'referrer → referrer, before-main, email: withdraw',
      'main → recruiter, today, phone',
      'inviter → inviter, with-main, email: withdraw',
      'follow-up → recruiter, next-working-day, email: withdraw',
      'hold-firm → recruiter, if-pushed, phone',
      'reopen → recruiter, if-regretted, email: reopen',
    ]);
    assert.deepEqual(plan('withdraw', facts, 'chat').slice(0, 2), [
      'referrer → referrer, before-main, chat',
      'call → recruiter, first, phone',
    ]);
  });

  it('include no note to the inviter if an agency is involved', () => {
    const ids = kit('withdraw', { through: 'agency', entry: 'invited' }).items.map(({ id }) => id);
    assert.deepEqual(ids, ['main', 'follow-up', 'hold-firm', 'reopen']);
  });

  const always: Record<Outcome, string> = {
    stay: 'main',
    probe: 'main',
    withdraw: 'main follow-up hold-firm reopen',
    'keep-door-open': 'main follow-up hold-firm reopen',
    'redirect-earlier': 'main follow-up hold-firm reopen',
    'redirect-direction': 'main follow-up hold-firm reopen',
    'ask-for-call': 'main follow-up',
    'decline-offer': 'call voicemail main follow-up hold-firm reopen',
    pause: 'main follow-up',
    'ask-for-terms': 'main follow-up',
    'take-back': 'call voicemail main follow-up hold-firm',
    safety: 'main',
  };
  const referred: Partial<Record<Outcome, string>> = {
    withdraw: 'referrer main inviter follow-up hold-firm reopen',
    'keep-door-open': 'referrer main inviter follow-up hold-firm reopen',
    'redirect-earlier': 'referrer main inviter follow-up hold-firm reopen',
    'redirect-direction': 'referrer main inviter follow-up hold-firm reopen',
    'decline-offer': 'referrer call voicemail main follow-up hold-firm reopen',
    'take-back': 'referrer call voicemail main follow-up hold-firm',
  };
  const final: Partial<Record<Outcome, string>> = {
    withdraw: 'call voicemail main follow-up hold-firm reopen',
    'keep-door-open': 'call voicemail main follow-up hold-firm reopen',
    'redirect-earlier': 'call voicemail main follow-up hold-firm reopen',
    'redirect-direction': 'call voicemail main follow-up hold-firm reopen',
    pause: 'call voicemail main follow-up',
  };
  const ids = (...of: Parameters<typeof kit>) =>
    kit(...of)
      .items.map(({ id }) => id)
      .join(' ');
  for (const outcome of outcomes)
    it(`of ${outcome} include notes and a call only if they are useful`, () => {
      assert.equal(ids(outcome), always[outcome]);
      assert.equal(
        ids(outcome, { through: 'referrer', entry: 'invited' }),
        referred[outcome] ?? always[outcome],
      );
      assert.equal(ids(outcome, { stage: 'final' }), final[outcome] ?? always[outcome]);
    });

  it('start with a call if the next interview is within a day, by the answer or by its date', () => {
    const calls = (facts: Facts) => kit('withdraw', facts).items[0]?.id === 'call';
    const on = (...dates: readonly string[]): Facts => ({ rounds: dates.map((date) => ({ date })) });
    assert.isTrue(calls({ nextRound: 'day' }));
    assert.isTrue(calls({ nextRound: 'now', afterwards: 'day' }));
    assert.isFalse(calls({ nextRound: 'week' }));
    assert.isTrue(calls(on('2026-11-24')));
    assert.isTrue(calls(on('2026-12-04', '2026-11-25')));
    assert.isFalse(calls(on('2026-11-26')));
    assert.isFalse(calls(on('2026-11-23')));
    assert.isTrue(calls(on('2026-11-23', '2026-11-25')));
  });
});

describe('the next steps', () => {
  const table: Record<Outcome, string> = {
    stay: '',
    probe: 'ask-again come-back',
    withdraw: 'portal own-device',
    'keep-door-open': 'portal-careful erasure own-device',
    'redirect-earlier': 'portal-careful erasure own-device',
    'redirect-direction': 'portal-careful erasure own-device',
    'ask-for-call': 'questions-ready',
    'decline-offer': 'benefits call-first own-device',
    pause: '',
    'ask-for-terms': 'one-thing in-writing',
    'take-back': 'contract benefits call-first own-device',
    safety: 'someone-on-your-side keep-evidence someone-else-there',
  };
  const steps = (...of: Parameters<typeof kit>) => kit(...of).steps.join(' ');
  for (const outcome of outcomes)
    it(`for ${outcome} are: ${table[outcome] || 'nothing'}`, () => {
      assert.equal(steps(outcome), table[outcome]);
    });

  it('depend on how the candidate applied, and on what comes next', () => {
    assert.equal(
      steps('withdraw', { through: 'referrer', entry: 'invited', stage: 'final' }),
      'benefits call-first scheduler portal own-device',
    );
    assert.equal(
      steps('withdraw', { through: 'agency', entry: 'invited' }),
      'agency-first portal own-device',
    );
    assert.equal(steps('ask-for-call', { entry: 'invited' }), 'questions-ready');
    assert.equal(steps('pause', { deadline: { when: '2026-12-07' } }), 'date-you-can-keep');
    assert.equal(steps('ask-for-terms', { offer: undefined as never, doubts: ['pay'] }), 'one-thing');
    assert.equal(steps('withdraw', { entry: 'internal' }), 'portal internal own-device');
    assert.equal(steps('safety', { through: 'agency' }), table.safety);
    assert.equal(steps('safety', { harm: 'scam' }), 'send-nothing check-channel keep-evidence');
  });

  it('include attending an interview within a day, unless the candidate has decided to leave', () => {
    for (const outcome of outcomes) {
      const attends = steps(outcome, { nextRound: 'day' }).split(' ').includes('attend');
      assert.equal(attends, ['stay', 'probe', 'ask-for-call'].includes(outcome), outcome);
      assert.notInclude(steps(outcome, { nextRound: 'week' }), 'attend', outcome);
    }
  });
});

describe('the channels', () => {
  const written = ['email', 'chat', 'text'];
  const spoken = outcomes.filter((outcome) => !['stay', 'probe', 'ask-for-call', 'safety'].includes(outcome));
  for (const outcome of outcomes)
    it(`of ${outcome} are ${spoken.includes(outcome) ? 'all of them' : 'all but the phone'}`, () => {
      assert.deepEqual([...channelsOf(outcome)], spoken.includes(outcome) ? [...channels] : written);
    });
});

describe('the kinds of message', () => {
  it('are declining, asking and continuing', () => {
    const kindOf = (outcome: Outcome) => (asks(outcome) ? 'asking' : goesOn(outcome) ? 'staying' : 'leaving');
    const of = (kind: string) => outcomes.filter((outcome) => kindOf(outcome) === kind);
    assert.deepEqual(of('staying'), ['stay', 'probe']);
    assert.deepEqual(of('asking'), ['ask-for-call', 'pause', 'ask-for-terms']);
    assert.lengthOf(of('leaving'), 7);
    assert.deepEqual(outcomes.filter(goesOn), ['stay', 'probe']);
  });
});
