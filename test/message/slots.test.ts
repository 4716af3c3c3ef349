/** What is known, as it stands in a message: names, days, lists, and where each came from. */
import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { subject } from '../../src/message/subject.ts';
import { coming, dayOf, fillings, past } from '../../src/message/slots.ts';
import { subjectOf, textOf } from '../../src/message/kit.ts';
import { localToday } from '../../src/message/today.ts';
import { message as words } from '../../src/words/en/message.ts';
import { samples, today } from './samples.ts';
import type { Facts, Outcome, TextQuestion } from '../../machines/facts.ts';
import type { Item, Job } from '../../src/message/kit.ts';

/** A slot as text, with the answers that it came from. */
function slot(name: string, facts: Facts, job: Job = {}, namesPeople?: boolean): string | undefined {
  const filling = fillings(facts, words, job, today, namesPeople)[name];
  return filling && `${filling.segments.map(({ text }) => text).join('')} (${filling.from.join()})`;
}

const main = (outcome: Outcome, facts: Facts, job: Job = {}): Item =>
  compose(
    outcome,
    { ...samples[outcome].bare, ...facts },
    { channel: 'email', tone: 'warm', words, job, today },
  ).items.find(({ id }) => id === 'main')!;

describe('a slot', () => {
  const table: readonly (readonly [slot: string, question: TextQuestion, field: string])[] = [
    ['role', 'job', 'role'],
    ['company', 'job', 'company'],
    ['to', 'names', 'to'],
    ['from', 'names', 'from'],
    ['earlierRole', 'earlierRole', 'role'],
    ['year', 'earlierRole', 'year'],
    ['work', 'direction', 'work'],
    ['future', 'future', 'work'],
    ['proof', 'proof', 'what'],
    ['who', 'met', 'who'],
    ['what', 'met', 'what'],
    ['project', 'met', 'project'],
    ['other', 'other', 'role'],
    ['adjustment', 'adjustment', 'what'],
    ['referrer', 'referrer', 'name'],
    ['inviter', 'inviter', 'name'],
    ['condition', 'condition', 'what'],
    ['slots', 'slots', 'when'],
    ['deadline', 'deadline', 'when'],
    ['reason', 'reason', 'why'],
  ];
  for (const [name, question, field] of table)
    it(`${name} is what was typed as ${question}, ${field}`, () => {
      assert.equal(slot(name, { [question]: { [field]: ' x ' } }), ` x  (${question})`);
      assert.isUndefined(slot(name, { [question]: { [field]: ' ' } }), 'blank');
      assert.isUndefined(slot(name, { [question]: null }), 'skipped');
      assert.isUndefined(slot(name, {}), 'never asked');
      const filling = fillings({ [question]: { [field]: 'x' } }, words, {}, today)[name];
      assert.deepEqual(filling?.segments, [{ text: 'x', by: 'candidate' }]);
    });

  it('of another name is empty', () => {
    assert.isUndefined(slot('nonsense', { job: { role: 'x' } }));
    assert.isUndefined(slot('contact', {}, { contact: 'x' }));
  });

  it('is what the page says where nothing was typed', () => {
    const job = { role: 'Baker', company: 'Northwind', contact: 'Priya' };
    assert.equal(slot('role', {}, job), 'Baker (job)');
    assert.equal(slot('company', { job: { role: 'Cook' } }, job), 'Northwind (job)');
    assert.equal(slot('role', { job: { role: 'Cook' } }, job), 'Cook (job)');
    assert.equal(slot('to', {}, job), 'Priya (names)');
    assert.equal(slot('to', { names: { to: 'Sam' } }, job), 'Sam (names)');
    assert.isUndefined(slot('from', {}, job));
  });

  it('names nobody who reads the message', () => {
    assert.isUndefined(slot('who', { met: { who: 'Sam' }, names: { to: 'Sam' } }));
    assert.isUndefined(slot('who', { met: { who: 'Sam' } }, { contact: 'Sam' }));
    assert.equal(slot('who', { met: { who: 'Sam' }, names: { to: 'Priya' } }), 'Sam (met)');
  });
});

describe('the days of rounds', () => {
  const rounds = [
    { date: '2027-01-11', with: 'Lee' },
    { date: '2026-12-04', with: ' ' },
    { date: '2026-11-23', with: 'Kim' },
    { date: '2026-12-02', with: 'Sam' },
    { date: '2026-11-24' },
    { date: '2026-12-02', with: 'Ana' },
    { date: '2026-12-02', with: 'Sam' },
    { date: '2025-12-01' },
  ];

  it('stand in order, each once, with everybody who was named for it; the year where it is another', () => {
    assert.equal(
      slot('rounds', { rounds }),
      '24 November, 2 December with Sam and Ana, 4 December and 11 January 2027 with Lee (rounds)',
    );
    assert.equal(slot('next', { rounds }), '24 November (rounds)');
    assert.equal(slot('past', { rounds }), '1 December 2025 and 23 November (rounds)');
    assert.deepEqual(coming({ rounds }, today), ['2026-11-24', '2026-12-02', '2026-12-04', '2027-01-11']);
    assert.deepEqual(past({ rounds }, today), ['2025-12-01', '2026-11-23']);
  });

  it('leave out whoever reads the message, and everybody where there is no room', () => {
    const [, , , sam, , ana] = rounds;
    const facts: Facts = { rounds: [sam!, ana!], names: { to: 'Sam' } };
    assert.equal(slot('rounds', facts), '2 December with Ana (rounds)');
    assert.equal(slot('rounds', { rounds: [sam!], names: { to: 'Sam' } }), '2 December (rounds)');
    assert.equal(slot('rounds', facts, {}, false), '2 December (rounds)');
    assert.equal(slot('rounds', { rounds: [sam!] }, {}, true), '2 December with Sam (rounds)');
  });

  it('name people as they were typed, and days as the product writes them', () => {
    const { segments } = fillings({ rounds: [rounds[3]!] }, words, {}, today)['rounds']!;
    assert.deepEqual(
      segments.map(({ text, by }) => `${by}: ${text}`),
      ['author: 2 December', 'author:  with ', 'candidate: Sam'],
    );
  });

  it('are none where there are none', () => {
    for (const name of ['rounds', 'next', 'past']) {
      assert.isUndefined(slot(name, {}), name);
      assert.isUndefined(slot(name, { rounds: [] }), name);
    }
    assert.isUndefined(slot('past', { rounds: [{ date: today }] }));
    assert.isUndefined(slot('next', { rounds: [{ date: '2026-11-23' }] }));
    assert.deepEqual([coming({}, today), past({}, today)], [[], []]);
  });

  it('are written as their language does', () => {
    assert.equal(dayOf('2026-12-02', 'en-GB', today), '2 December');
    assert.equal(dayOf('2027-01-01', 'de', today), '1. Januar 2027');
    assert.equal(dayOf('2026-01-31', 'de', today), '31. Januar');
    assert.equal(dayOf('2025-12-02', 'en-GB', today), '2 December 2025');
  });

  it('are not named in a text message with whom they are', () => {
    const { items } = compose(
      'withdraw',
      { ...samples.withdraw.bare, rounds: [{ date: '2026-12-02', with: 'Sam' }] },
      { channel: 'text', tone: 'warm', words, today },
    );
    assert.match(textOf(items[0]!), /2 December/u);
    assert.notInclude(textOf(items[0]!), 'Sam');
  });
});

describe('what is unclear', () => {
  it('is the first two of what a call can clear up', () => {
    const { skills, direction, interest, company, scope, pay } = words.unclear;
    const unclear = (...doubts: NonNullable<Facts['doubts']>) => slot('unclear', { doubts });
    assert.equal(unclear('interest'), `${interest} (doubts)`);
    assert.equal(unclear('interest', 'nerves', 'company'), `${company} and ${interest} (doubts)`);
    assert.equal(unclear('pay', 'scope', 'direction', 'skills'), `${skills} and ${direction} (doubts)`);
    assert.equal(unclear('pay', 'scope'), `${scope} and ${pay} (doubts)`);
    assert.isUndefined(unclear('nerves'));
    assert.isUndefined(unclear());
    assert.isUndefined(slot('unclear', {}));
  });

  it('is the product’s own', () => {
    const { segments } = fillings({ doubts: ['scope', 'pay'] }, words, {}, today)['unclear']!;
    for (const { by } of segments) assert.equal(by, 'author');
  });
});

describe('whom a message greets', () => {
  const facts: Facts = {
    ...samples.withdraw.bare,
    names: { to: 'Priya', from: 'Ana' },
    through: 'referrer',
    entry: 'invited',
    referrer: { name: 'Lee' },
    inviter: { name: 'Kim' },
  };
  const greeted = (facts: Facts) =>
    compose('withdraw', facts, { channel: 'email', tone: 'warm', words, today }).items.map(
      (item) => `${item.id}: ${/(\S+),/u.exec(textOf(item))?.[1] ?? ''}`,
    );

  it('is the reader, and in a note to somebody else that person', () => {
    assert.deepEqual(greeted(facts), [
      'referrer: Lee',
      'main: Priya',
      'inviter: Kim',
      'follow-up: Priya',
      'hold-firm: Priya',
      'reopen: Priya',
    ]);
  });

  it('is nobody by the name of another', () => {
    const [referrer, , inviter] = greeted({ ...facts, referrer: null, inviter: null });
    for (const one of [referrer, inviter]) assert.notMatch(one!, /Priya|Lee|Kim/u);
  });
});

describe('the subject', () => {
  const of = (phrase: string | readonly string[], facts: Facts, job: Job = {}) =>
    subject(phrase, fillings(facts, words, job, today))
      .map(({ text }) => text)
      .join('');
  const phrase = [
    '{role}: {earlierRole}, {from}',
    '{from} on {role}',
    'About {role}',
    'From {from}',
    'Hello',
  ];

  it('is the one that says most, of those that can be filled', () => {
    const facts: Facts = { job: { role: 'Cook' }, names: { from: 'Ana' } };
    assert.equal(of(phrase, { ...facts, earlierRole: { role: 'Baker' } }), 'Cook: Baker, Ana');
    assert.equal(of(phrase.toReversed(), facts), 'Ana on Cook');
    assert.equal(of(phrase, { job: { role: 'Cook' } }), 'About Cook');
    assert.equal(of(phrase, { names: { from: 'Ana' } }), 'From Ana');
    assert.equal(of(phrase, {}), 'Hello');
    assert.equal(of('Hello', {}), 'Hello');
    assert.equal(of('From {from}', {}), '');
  });

  it('names the role where one is known, if it has to leave out all else', () => {
    const from = 'A'.repeat(52);
    assert.equal(of(phrase, { job: { role: 'Cook' }, names: { from } }), `${from} on Cook`);
    assert.equal(of(phrase, { job: { role: 'Cooks' }, names: { from } }), 'About Cooks');
  });

  it('holds sixty characters, and a pair of surrogates is one of them', () => {
    const role = 'x'.repeat(54);
    assert.equal(of(phrase, { job: { role } }), `About ${role}`);
    assert.equal(of(phrase, { job: { role: `${role}x` } }), `About ${role}`);
    const clock = '⏰🦊'.repeat(27);
    assert.equal(of(phrase, { job: { role: clock } }), `About ${clock}`);
  });

  it('cuts a role at a word', () => {
    const role = (last: string) => `${'Chef '.repeat(10)}${last}`;
    assert.equal(of(phrase, { job: { role: role('abcd') } }), `About ${role('abcd')}`);
    assert.equal(of(phrase, { job: { role: role('abcde') } }), `About ${role('')}`.trimEnd());
    assert.equal(of(phrase, { job: { role: role('abcd efgh') } }), `About ${role('abcd')}`);
    assert.equal(of(phrase, { job: { role: role('abc  efgh') } }), `About ${role('abc')}`);
    assert.equal(of(phrase, { job: { role: role('a  efgh') } }), `About ${role('a')}`);
  });

  it('is in runs by one hand each', () => {
    const filled = fillings({ job: { role: 'Cook' } }, words, {}, today);
    assert.deepEqual(subject('{role}: hello', filled), [
      { text: 'Cook', by: 'candidate' },
      { text: ': hello', by: 'author' },
    ]);
  });

  it('of an email has nobody’s brackets', () => {
    const { outcome } = { outcome: 'withdraw' as const };
    assert.equal(
      subjectOf(main(outcome, { names: { from: 'Ana' } }, { role: 'Cook' })),
      'Cook: stepping back, Ana',
    );
  });
});

describe('today', () => {
  it('is the day that the candidate’s calendar shows', () => {
    assert.equal(localToday(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
    assert.equal(localToday(new Date(2026, 10, 24)), '2026-11-24');
    assert.match(localToday(), /^\d{4}-\d{2}-\d{2}$/u);
  });

  it('is what a message goes by where no day is given', () => {
    const rounds = [{ date: '2000-01-02' }];
    const { items } = compose('withdraw', { rounds }, { channel: 'email', tone: 'warm', words });
    assert.notInclude(
      JSON.stringify(items.map(({ body }) => body.flat().filter(({ part }) => part === 'rounds'))),
      '2000',
    );
    assert.include(textOf(items[0]!), '2 January 2000');
  });
});
