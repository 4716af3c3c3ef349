/** Who gets what, when and by what channel, and what to do beside writing (domain, section 2). */
import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { channels, subjectOf } from '../../src/message/kit.ts';
import { channelsOf, goesOn, kindOf } from '../../src/message/timing.ts';
import { names } from './outline.ts';
import { samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Kit } from '../../src/message/kit.ts';

const outcomes = Object.keys(samples) as Outcome[];

const kit = (outcome: Outcome, more: Facts = {}, channel: Channel = 'email'): Kit =>
  compose(outcome, { ...samples[outcome].bare, ...more }, { channel, tone: 'warm', words: names, today });

/** `main → recruiter, today, email: withdraw`. */
const plan = (...of: Parameters<typeof kit>): readonly string[] =>
  kit(...of).items.map(
    (item) =>
      `${item.id} → ${item.to}, ${item.when}, ${item.channel}${item.subject ? `: ${subjectOf(item)}` : ''}`,
  );

describe('the main message', () => {
  const table: Record<Outcome, readonly [to: string, when: string, subject: string]> = {
    stay: ['recruiter', 'today', 'confirm'],
    probe: ['interviewer', 'day-before', 'agenda'],
    withdraw: ['recruiter', 'today', 'step-back'],
    'keep-door-open': ['recruiter', 'today', 'step-back'],
    'redirect-earlier': ['recruiter', 'today', 'earlier'],
    'redirect-direction': ['manager', 'today', 'direction'],
    'ask-for-call': ['recruiter', 'today', 'call'],
    'decline-offer': ['manager', 'after-call', 'decline'],
    pause: ['scheduler', 'today', 'pause'],
    'ask-for-terms': ['recruiter', 'today', 'terms'],
    'take-back': ['manager', 'after-call', 'take-back'],
    safety: ['nobody', 'if-you-must', 'safety'],
  };
  for (const outcome of outcomes) {
    const [to, when, subject] = table[outcome];
    it(`of ${outcome} goes to the ${to}, ${when}, about ${subject}`, () => {
      assert.include(plan(outcome), `main → ${to}, ${when}, email: ${subject}`);
    });
    if (outcome !== 'safety')
      it(`of ${outcome} goes to the agency in between`, () => {
        assert.include(plan(outcome, { through: 'agency' }), `main → agency, ${when}, email: ${subject}`);
      });
  }

  it('of safety goes to no agency', () => {
    assert.deepEqual(plan('safety', { through: 'agency' }), ['main → nobody, if-you-must, email: safety']);
  });

  it('of a refusal is itself the call where it is spoken', () => {
    for (const outcome of ['decline-offer', 'take-back'] as const)
      assert.equal(plan(outcome, {}, 'phone')[0], 'main → manager, today, phone');
  });

  it('is about an application that was made, and about an offer that is taken', () => {
    assert.equal(plan('withdraw', { entry: 'applied' })[0], 'main → recruiter, today, email: withdraw');
    assert.equal(plan('keep-door-open', { entry: 'applied' })[0], 'main → recruiter, today, email: withdraw');
    assert.equal(
      plan('stay', { situation: 'offer', offer: 'take' })[0],
      'main → recruiter, today, email: accept',
    );
  });
});

describe('a kit', () => {
  it('of whoever leaves has all that the facts call for, in the order in which it is needed', () => {
    const facts: Facts = { through: 'referrer', entry: 'invited', stage: 'final' };
    assert.deepEqual(plan('withdraw', facts), [
      'referrer → referrer, before-main, email: step-back',
      'call → recruiter, first, phone',
      'voicemail → recruiter, no-answer, phone',
      'main → recruiter, after-call, email: step-back',
      'inviter → inviter, with-main, email: step-back',
      'follow-up → recruiter, next-working-day, email: step-back',
      'hold-firm → recruiter, if-pushed, email: step-back',
      'reopen → recruiter, if-regretted, email: reopen',
    ]);
    assert.deepEqual(plan('withdraw', facts, 'phone'), [
      'referrer → referrer, before-main, email: step-back',
      'main → recruiter, today, phone',
      'inviter → inviter, with-main, email: step-back',
      'follow-up → recruiter, next-working-day, email: step-back',
      'hold-firm → recruiter, if-pushed, phone',
      'reopen → recruiter, if-regretted, email: reopen',
    ]);
    assert.deepEqual(plan('withdraw', facts, 'chat').slice(0, 2), [
      'referrer → referrer, before-main, chat',
      'call → recruiter, first, phone',
    ]);
  });

  it('has nothing for the inviter where an agency is in between', () => {
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
    it(`of ${outcome} has notes and a call only where they are of use`, () => {
      assert.equal(ids(outcome), always[outcome]);
      assert.equal(
        ids(outcome, { through: 'referrer', entry: 'invited' }),
        referred[outcome] ?? always[outcome],
      );
      assert.equal(ids(outcome, { stage: 'final' }), final[outcome] ?? always[outcome]);
    });

  it('has a call first where the next round is a day off or nearer, by what was said or by its date', () => {
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

describe('what to do beside writing', () => {
  const table: Record<Outcome, string> = {
    stay: '',
    probe: 'send-ahead ask-again come-back',
    withdraw: 'send-today portal own-device',
    'keep-door-open': 'send-today portal-careful erasure own-device',
    'redirect-earlier': 'send-today portal-careful erasure own-device',
    'redirect-direction': 'send-today portal-careful erasure own-device',
    'ask-for-call': 'questions-ready',
    'decline-offer': 'benefits call-first own-device',
    pause: 'date-you-can-keep',
    'ask-for-terms': 'one-thing',
    'take-back': 'contract benefits call-first own-device',
    safety: 'keep-evidence someone-on-your-side someone-else-there',
  };
  const steps = (...of: Parameters<typeof kit>) => kit(...of).steps.join(' ');
  for (const outcome of outcomes)
    it(`for ${outcome} is: ${table[outcome] || 'nothing'}`, () => {
      assert.equal(steps(outcome), table[outcome]);
    });

  it('turns on how they came to it and what is near', () => {
    assert.equal(
      steps('withdraw', { through: 'referrer', entry: 'invited', stage: 'final' }),
      'benefits call-first scheduler portal own-device',
    );
    assert.equal(
      steps('withdraw', { through: 'agency', entry: 'invited' }),
      'send-today agency-first portal own-device',
    );
    assert.equal(steps('ask-for-call', { entry: 'invited' }), 'questions-ready');
    assert.equal(steps('withdraw', { entry: 'internal' }), 'send-today portal internal own-device');
    assert.equal(steps('safety', { through: 'agency' }), table.safety);
    assert.equal(steps('safety', { harm: 'scam' }), 'send-nothing check-channel keep-evidence');
  });

  it('is to attend what is a day off, for whoever has not decided to leave', () => {
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
  it('are three: it says no, it asks, or it goes on', () => {
    const of = (kind: string) => outcomes.filter((outcome) => kindOf(outcome) === kind);
    assert.deepEqual(of('staying'), ['stay', 'probe']);
    assert.deepEqual(of('asking'), ['ask-for-call', 'pause', 'ask-for-terms']);
    assert.lengthOf(of('leaving'), 7);
    assert.deepEqual(outcomes.filter(goesOn), ['stay', 'probe']);
  });
});
