import { assert } from 'chai';
import { check, editorRules } from '../../src/message/check/check.ts';
import { compose } from '../../src/message/compose.ts';
import { textOf, tones } from '../../src/message/kit.ts';
import { editor } from '../../src/words/en/editor.ts';
import { message as words } from '../../src/words/en/message.ts';
import { job, samples, today } from './samples.ts';
import { sentence } from './sentence.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Item, Part, Tone } from '../../src/message/kit.ts';
import type { RuleId } from '../../src/words/editor-words.ts';

interface Case {
  rule: RuleId;
  /** What is wrong, in a word. */
  because: string;
  /** Sentences that stand in the place of the composed ones of their part, or beside them. */
  wrong: readonly [Part, string][];
  outcome?: Outcome;
  facts?: Facts;
  channel?: Channel;
  tone?: Tone;
  /** Other properties of the item that are wrong. */
  item?: Partial<Item>;
}

const applied: Facts = { entry: 'applied' };

const cases: readonly Case[] = [
  {
    rule: 'length',
    because: 'too short',
    wrong: [],
    item: { body: [[sentence('decision', 'I decline it.')]] },
  },
  {
    rule: 'length',
    because: 'more than a text message holds',
    channel: 'text',
    wrong: [['goodwill', 'I hope that you find somebody. '.repeat(12)]],
  },
  {
    rule: 'decision-early',
    because: 'three sentences come first',
    wrong: [
      ['thanks', 'One.'],
      ['thanks', 'Two.'],
      ['thanks', 'Three.'],
    ],
  },
  {
    rule: 'decision-clear',
    because: 'a maybe',
    wrong: [['decision', 'I will perhaps step back from the process.']],
  },
  { rule: 'decision-clear', because: 'no verb', wrong: [['decision', 'It is over between us.']] },
  {
    rule: 'decision-once',
    because: 'said twice',
    wrong: [['goodwill', 'So once more, I am stepping back from the process.']],
  },
  { rule: 'apology', because: 'none is needed', wrong: [['goodwill', 'I am sorry about this.']] },
  { rule: 'reason', because: 'none was given', wrong: [['reason', 'It is too far away.']] },
  {
    rule: 'reason',
    because: 'too long',
    facts: { reason: { why: 'x' } },
    wrong: [['reason', `‹It is ${'very '.repeat(22)}far.›`]],
  },
  { rule: 'private', because: 'written by the product', wrong: [['goodwill', 'My health comes first.']] },
  {
    rule: 'private',
    because: 'typed as a reason',
    facts: { reason: { why: 'My wife is pregnant.' } },
    wrong: [['reason', '‹My wife is pregnant.›']],
  },
  { rule: 'blame', because: 'an adjective on people', wrong: [['goodwill', 'The panel was rude.']] },
  { rule: 'self-deprecation', because: 'unqualified', wrong: [['goodwill', 'I am not qualified enough.']] },
  { rule: 'one-ask', because: 'two questions', wrong: [['goodwill', 'Why? And how?']] },
  {
    rule: 'redirect-named',
    because: 'the role is not named',
    outcome: 'redirect-earlier',
    facts: { earlierRole: { role: 'Cook', year: '2025' } },
    wrong: [['earlier', 'I applied before.']],
  },
  {
    rule: 'rounds',
    because: 'a round is left out',
    facts: { rounds: [{ date: '2026-12-02' }, { date: '2026-12-04' }] },
    wrong: [['rounds', 'Please free the interview on 2 December.']],
  },
  {
    rule: 'rounds',
    because: 'a past round is released',
    facts: { rounds: [{ date: '2026-11-02' }] },
    wrong: [['rounds', 'Please free the interview on 2 November.']],
  },
  ...['I like {role}.', 'Dear  you.', 'It is is here.', 'See undefined.', 'Well , no.'].map((text): Case => ({
    rule: 'holes',
    because: text,
    wrong: [['goodwill', text]],
  })),
  { rule: 'names', because: 'a name nobody typed', wrong: [['goodwill', 'Regards to ‹priya›.']] },
  { rule: 'title', because: 'a gendered title', wrong: [['goodwill', 'Thank Mrs ‹Priya›.']] },
  { rule: 'supplied', because: 'invented enthusiasm', wrong: [['goodwill', 'I was thrilled by it all.']] },
  { rule: 'supplied', because: 'an offer that nobody made', wrong: [['goodwill', 'Your offer was kind.']] },
  {
    rule: 'thanks',
    because: 'thanked three times',
    wrong: [
      ['goodwill', 'Thank you.'],
      ['goodwill', 'Thanks.'],
      ['goodwill', 'Thank you.'],
    ],
  },
  {
    rule: 'thanks',
    because: 'not for what was enjoyed',
    facts: { met: { what: 'the tides' } },
    wrong: [['thanks', 'Thank you for your time.']],
  },
  { rule: 'rivals', because: 'a salary', wrong: [['goodwill', 'The salary is too low.']] },
  {
    rule: 'subject',
    because: 'without the role',
    wrong: [],
    item: { subject: [{ text: 'Hello', by: 'author' }] },
  },
  {
    rule: 'subject',
    because: 'too long',
    wrong: [],
    item: { subject: [{ text: `Data engineer ${'x'.repeat(60)}`, by: 'author' }] },
  },
  {
    rule: 'subject',
    because: 'on a text message',
    channel: 'text',
    wrong: [],
    item: { subject: [{ text: 'Data engineer', by: 'author' }] },
  },
  {
    rule: 'door',
    because: 'they dislike the company',
    facts: { company: 'dislike' },
    wrong: [['door', 'I would write to you again.']],
  },
  {
    rule: 'register',
    because: 'informal in a formal letter',
    tone: 'formal',
    wrong: [['goodwill', 'Hi again.']],
  },
  {
    rule: 'recipient',
    because: 'past the agency',
    facts: { through: 'agency' },
    wrong: [],
    item: { to: 'recruiter' },
  },
  {
    rule: 'recipient',
    because: 'to whom it is unsafe to write',
    outcome: 'safety',
    wrong: [],
    item: { to: 'manager' },
  },
  { rule: 'dates', because: 'tomorrow', wrong: [['goodwill', 'Please call me tomorrow.']] },
  { rule: 'cliche', because: 'a template', wrong: [['goodwill', 'I wish you every success.']] },
  { rule: 'cliche', because: 'an exclamation mark', wrong: [['goodwill', 'Good luck!']] },
  {
    rule: 'spoken',
    because: 'no name at the start',
    channel: 'phone',
    facts: { names: { from: 'Ana' } },
    wrong: [
      ['greeting', 'Hello.'],
      ['opening', 'It is me.'],
    ],
  },
  {
    rule: 'spoken',
    because: 'two ideas on a line',
    channel: 'phone',
    wrong: [['goodwill', 'This is one. This is another.']],
  },
];

function findings({
  outcome = 'withdraw',
  facts = {},
  channel = 'email',
  tone = 'warm',
  wrong,
  item,
}: Case): RuleId[] {
  const all: Facts = { ...samples[outcome].bare, ...applied, ...facts };
  const [composed] = compose(outcome, all, { channel, tone, words, job, today }).items.filter(
    ({ id }) => id === 'main',
  );
  assert.isOk(composed);
  const parts = new Set(wrong.map(([part]) => part));
  const body = composed.body
    .map((paragraph) => paragraph.filter(({ part }) => !parts.has(part)))
    .filter((paragraph) => paragraph.length);
  const added = wrong.map(([part, text]) => sentence(part, text));
  const opening = ['greeting', 'opening', 'thanks'].includes(wrong[0]?.[0] ?? '');
  const spoiled = { ...composed, body: opening ? [added, ...body] : [...body, added], ...item };
  return check(spoiled, { outcome, facts: all, tone, words, editor, job, today }).map(({ rule }) => rule);
}

describe('the strict editor', () => {
  for (const spoiled of cases)
    it(`finds ${spoiled.rule}: ${spoiled.because}`, () => {
      assert.include(findings(spoiled), spoiled.rule);
    });

  it('has a case here for every rule', () => {
    assert.sameMembers([...new Set(cases.map(({ rule }) => rule))], Object.keys(editorRules));
  });

  it('finds nothing in what it is given whole', () => {
    for (const outcome of Object.keys(samples) as Outcome[])
      assert.deepEqual(findings({ rule: 'length', because: '', outcome, wrong: [] }), [], outcome);
  });

  it('leaves alone what was typed: Yahoo!, Engineer (Contract), Walla Walla, a Family in a job title', () => {
    const facts: Facts = {
      ...samples.withdraw.bare,
      names: { to: 'Walla Walla', from: 'Mrs Dr. [Ana]  Ruiz' },
      job: { role: 'Family Engineer (Contract)', company: 'Yahoo!' },
    };
    for (const item of compose('withdraw', facts, { channel: 'email', tone: 'warm', words, today }).items)
      assert.deepEqual(
        check(item, { outcome: 'withdraw', facts, tone: 'warm', words, editor, job: {}, today }),
        [],
      );
  });

  it('takes no part of a word for a word, in whatever language that is', () => {
    for (const text of ['Illés', 'Missão', 'Missa\u0303o', 'Hié', 'caf café', 'École écol', 'ми миру'])
      assert.deepEqual(
        findings({ rule: 'private', because: '', wrong: [['goodwill', `I wish you well with ${text}.`]] }),
        [],
        text,
      );
    for (const text of ['ми ми', 'café café'])
      assert.deepEqual(findings({ rule: 'holes', because: '', wrong: [['goodwill', `See ${text}.`]] }), [
        'holes',
      ]);
  });

  it('takes no longer for 100,000 letters, of English and not', () => {
    const wrong: Case['wrong'] = [['goodwill', `I see ${'Aé'.repeat(50_000)}.`]];
    assert.deepEqual(findings({ rule: 'holes', because: '', wrong }), []);
  });

  it('holds a text message to its length though role and company are long', () => {
    const facts: Facts = {
      ...samples['redirect-direction'].bare,
      direction: { work: 'Zoé Ñuñez-O’Brien' },
      rounds: [{ date: '2026-11-24' }],
    };
    const job = { role: 'Head of Family Support (North)', company: 'Söhne & Töchter of Northwind' };
    for (const tone of tones)
      for (let wording = 0; wording < 60; wording += 1) {
        const options = { channel: 'text', tone, words, job, today, wording } as const;
        for (const item of compose('redirect-direction', facts, options).items)
          assert.deepEqual(
            check(item, { outcome: 'redirect-direction', facts, tone, words, editor, job, today }),
            [],
            textOf(item),
          );
      }
  });

  it('holds a script to its length though what is typed holds no word', () => {
    for (const [outcome, facts] of [
      ['withdraw', { nextRound: 'none' }],
      ['pause', { rounds: [{ date: '2026-12-02' }], slots: { when: '?' } }],
      ['ask-for-terms', { condition: { what: '–' }, deadline: { when: '…' } }],
    ] satisfies [Outcome, Facts][])
      for (const channel of ['email', 'phone'] as const)
        for (const tone of tones)
          for (let wording = 0; wording < 60; wording += 1) {
            const all = { ...samples[outcome].bare, ...facts };
            const options = { channel, tone, words, job: { role: '–' }, today, wording };
            const brief = { outcome, facts: all, tone, words, editor, job: options.job, today };
            for (const item of compose(outcome, all, options).items)
              assert.deepEqual(check(item, brief), [], textOf(item));
          }
  });

  it('says what to do about it', () => {
    const facts: Facts = { ...samples.withdraw.full };
    const [main] = compose('withdraw', facts, { channel: 'email', tone: 'warm', words, job, today }).items;
    assert.isOk(main);
    const body = [...main.body, [sentence('goodwill', 'The panel was rude.')]];
    const [remark] = check(
      { ...main, body },
      { outcome: 'withdraw', facts, tone: 'warm', words, editor, job, today },
    );
    assert.include(remark?.says, '“rude”');
  });
});
