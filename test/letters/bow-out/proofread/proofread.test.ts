/** The proofreader with all its rules, on whole messages. */
import { assert } from 'chai';
import { check, editorRules } from '../../../../src/letters/bow-out/proofread/proofread.ts';
import { compose } from '../../../../src/letters/bow-out/compose.ts';
import { textOf, tones } from '../../../../src/letters/types.ts';
import { channelsOf } from '../../../../src/letters/bow-out/outcome-traits.ts';
import { editor } from '../../../../src/locales/en/proofreading.ts';
import { message as words } from '../../../../src/locales/en/messages.ts';
import { remarksOn } from './editor.ts';
import { sentence } from '../../sentence.ts';
import { job, samples, today } from '../../samples.ts';
import type { Facts, Outcome } from '../../../../machines/bow-out/facts.ts';
import type { Channel } from '../../../../src/letters/types.ts';
import type { RuleId } from '../../../../src/locales/bow-out/proofreading-words.ts';
import type { Message } from './editor.ts';

const outcomes = Object.keys(samples) as Outcome[];
const rounds = [{ date: '2026-12-02' }];

/** A message with a finding for each rule. */
const broken: Record<RuleId, Message> = {
  length: { says: ['I withdraw.'] },
  'decision-early': { says: ['One.', 'Two.', 'I withdraw.'] },
  'decision-clear': { says: ['I might withdraw.'] },
  'decision-once': { says: ['I withdraw.', 'I withdraw.'] },
  apology: { says: ['I am sorry.'] },
  reason: { says: [sentence('‹Far. Tiring.›', 'reason')], facts: { reason: { why: 'Far. Tiring.' } } },
  private: { says: ['My health comes first.'] },
  blame: { says: ['The panel was rude.'] },
  'self-deprecation': { says: ['I am unqualified.'] },
  'one-ask': { says: ['Why? How?'] },
  'redirect-named': { outcome: 'redirect-earlier', facts: { earlierRole: { role: 'Cook' } } },
  rounds: { says: ['I withdraw.'], facts: { rounds } },
  holes: { says: ['I like {role}.'] },
  names: { says: ['Regards to ‹priya›.'] },
  title: { says: ['Thank Mrs ‹Priya›.'] },
  supplied: { says: ['I was thrilled.'] },
  thanks: { says: ['Thank you.', 'Thanks again.'] },
  rivals: { says: ['The salary is low.'] },
  subject: { subject: '' },
  door: { says: ['Keep in touch.'], facts: { company: 'dislike' } },
  register: { says: ['Hi again.'], tone: 'formal' },
  recipient: { to: 'recruiter', facts: { through: 'agency' } },
  dates: { says: ['Call me tomorrow.'] },
  cliche: { says: ['I wish you every success.'] },
  spoken: { says: ['One. Two.'], channel: 'phone' },
  deciding: { says: ['I withdraw.'], facts: { otherJob: 'signed' } },
  'dates-tied': { says: [sentence('It is 7 December.', 'deadline')] },
  bossy: { says: ['You must reply.'] },
  agreement: { id: 'follow-up', outcome: 'redirect-earlier', facts: { earlierRole: { role: 'Cook' } } },
  fragment: { says: ['I enjoyed ‹I like it›.'], facts: { met: { what: 'I like it' } } },
};

describe('the proofreader', () => {
  it('has a case in this file for each rule', () => {
    assert.sameMembers(Object.keys(broken), Object.keys(editorRules));
  });

  for (const [rule, message] of Object.entries(broken) as [RuleId, Message][])
    it(`finds ${rule}`, () => {
      assert.include(
        remarksOn(message).map((remark) => remark.rule),
        rule,
      );
    });

  it('lists findings in the order of the rules, at most one for each', () => {
    const found = remarksOn({ says: ['Perhaps rude, rude!'], subject: '' }).map(({ rule }) => rule);
    assert.deepEqual(found, ['length', 'decision-early', 'decision-clear', 'blame', 'subject', 'cliche']);
  });

  it('quotes the finding in notes that have a slot for it', () => {
    const asking = 'See[ {found}].';
    const own = { ...editor, remarks: { ...editor.remarks, subject: asking, 'decision-early': asking } };
    const subject = 'x'.repeat(61);
    const found = remarksOn({ says: ['One.'], subject, editor: own });
    const says = (rule: RuleId) => found.find((remark) => remark.rule === rule)?.says;
    assert.deepEqual([says('subject'), says('decision-early')], [`See ${subject}.`, 'See.']);
    const empty = remarksOn({ says: ['One.'], subject: null, editor: own });
    assert.equal(empty.find(({ rule }) => rule === 'subject')?.says, 'See.');
  });
});

describe('the proofreader on generated messages', () => {
  /** Returns the findings in all messages of an outcome, in all channels, tones and wordings. */
  function* remarks(
    outcome: Outcome,
    facts: Facts,
    host = job,
    channels: readonly Channel[] = channelsOf(outcome),
  ) {
    for (const channel of channels)
      for (const tone of tones)
        for (let wording = 0; wording < 3; wording += 1) {
          const options = { channel, tone, words, job: host, today, wording };
          for (const item of compose(outcome, facts, options).items)
            for (const { says } of check(item, { outcome, facts, tone, words, editor, job: host, today }))
              yield `${item.id}, ${channel}, ${tone}, ${wording}: ${says}\n${textOf(item)}`;
        }
  }
  const holds = (...of: Parameters<typeof remarks>) => assert.deepEqual([...remarks(...of)], []);

  for (const outcome of outcomes)
    it(`finds nothing in ${outcome}`, () => {
      for (const facts of [samples[outcome].bare, samples[outcome].full]) {
        holds(outcome, facts);
        if (outcome !== 'safety') holds(outcome, { ...facts, through: 'agency', client: { name: 'Lee' } });
      }
    });

  it('ignores typed text: Yahoo!, Engineer (Contract), Walla Walla, a Family in a job title', () => {
    const names = { to: 'Walla Walla', from: 'Mrs Dr. [Ana]  Ruiz' };
    holds('withdraw', {
      ...samples.withdraw.bare,
      names,
      job: { role: 'Family Engineer (Contract)', company: 'Yahoo!' },
    });
  });

  it('finds nothing in a text message with a long role and a long company', () => {
    const host = { role: 'Head of Family Support (North)', company: 'Söhne & Töchter of Northwind' };
    const facts: Facts = {
      ...samples['redirect-direction'].bare,
      direction: { work: 'Zoé Ñuñez-O’Brien' },
      rounds: [{ date: '2026-11-24' }],
    };
    holds('redirect-direction', facts, host, ['text']);
  });

  it('finds nothing in an email or a script with typed text that contains no word', () => {
    for (const [outcome, facts] of [
      ['withdraw', { nextRound: 'none' }],
      ['pause', { rounds: [{ date: '2026-12-02' }], slots: { when: '?' } }],
      ['ask-for-terms', { condition: { what: '–' }, deadline: { when: '2026-12-02' } }],
    ] satisfies [Outcome, Facts][])
      holds(outcome, { ...samples[outcome].bare, ...facts }, { role: '–', company: '' }, ['email', 'phone']);
  });

  it('finds text that is added to a message', () => {
    const facts = samples.withdraw.full;
    const [main] = compose('withdraw', facts, { channel: 'email', tone: 'warm', words, job, today }).items;
    assert.isOk(main);
    const [greeting = [], ...rest] = main.body;
    const body = [greeting, ...rest.slice(0, -1), [sentence('The panel was rude.')], ...rest.slice(-1)];
    const brief = { outcome: 'withdraw', facts, tone: 'warm', words, editor, job, today } as const;
    assert.deepEqual(
      check({ ...main, body }, brief).map(({ rule, says }) => [rule, says.includes('rude')]),
      [['blame', true]],
    );
  });
});
