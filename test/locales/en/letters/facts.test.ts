/** The values of facts in English letters: how each is printed, and when it is missing. */
import { assert } from 'chai';
import { letterFacts } from '../../../../src/locales/en/letters/facts.ts';
import { callTopics } from '../../../../src/locales/en/letters/questions.ts';
import type { Facts } from '../../../../machines/bow-out/facts.ts';
import type { WriteContext } from '../../../../src/letters/bow-out/types.ts';
import type { Value } from '../../../../src/letters/template.ts';
import type { LetterFacts } from '../../../../src/locales/en/letters/facts.ts';

/** A Tuesday. */
const today = '2026-11-24';

const given = (facts: Facts, more: Partial<WriteContext> = {}): LetterFacts =>
  letterFacts({ facts, job: {}, today, channel: 'email', id: 'main', ...more });

const text = (value: Value | undefined): string | undefined => value?.text;

/** Formats a value with marks around typed text. */
const marked = (value: Value | undefined): string | undefined =>
  value?.segments.map((segment) => (segment.by === 'author' ? segment.text : `‹${segment.text}›`)).join('');

const names: Facts = { names: { to: 'Priya', from: 'Ana' } };
const job = { role: 'Data engineer', company: 'Northwind' };

describe('the greeting of an English letter', () => {
  const greetings = (facts: Facts, channel: WriteContext['channel'], host: WriteContext['job'] = {}) => {
    const { hi, hello, dear } = given(facts, { channel, job: host });
    return [hi, hello, dear].map(text);
  };

  it('names the recipient, or uses a general greeting', () => {
    for (const channel of ['email', 'chat'] as const) {
      assert.deepEqual(greetings(names, channel, job), ['Hi Priya,', 'Hello Priya,', 'Dear Priya,']);
      assert.deepEqual(greetings({}, channel, job), ['Hello,', 'Hello,', 'Hello,']);
    }
  });

  it('identifies the sender in a text message', () => {
    assert.deepEqual(greetings(names, 'text'), [
      'Hi Priya, this is Ana.',
      'Hello Priya, this is Ana.',
      'Dear Priya, this is Ana.',
    ]);
    assert.equal(greetings({ names: { from: 'Ana' } }, 'text')[0], 'Hello, this is Ana.');
    assert.equal(greetings({}, 'text', job)[0], 'Hello, I am writing about the Data engineer role.');
    assert.equal(greetings({}, 'text')[0], 'Hello.');
  });

  it('identifies the caller and the role on the phone', () => {
    const about = 'calling about the Data engineer role.';
    assert.deepEqual(greetings(names, 'phone', job), [
      `Hi Priya, this is Ana, ${about}`,
      `Hello Priya, this is Ana, ${about}`,
      `Hello Priya, this is Ana, ${about}`,
    ]);
    assert.equal(greetings({}, 'phone', job)[0], `Hello, I'm ${about}`);
    assert.equal(greetings({}, 'phone')[0], "Hello, I'm calling about the role.");
  });

  it('addresses the recipient of a note', () => {
    const facts: Facts = { ...names, referrer: { name: 'Jo' }, inviter: { name: 'Kim' } };
    const to = (id: WriteContext['id']) => text(given(facts, { id }).hi);
    assert.deepEqual(
      [to('main'), to('follow-up'), to('referrer'), to('inviter')],
      ['Hi Priya,', 'Hi Priya,', 'Hi Jo,', 'Hi Kim,'],
    );
    assert.equal(text(given(names, { id: 'referrer' }).hi), 'Hello,');
  });

  it('prefers names that the candidate typed to those of the page', () => {
    assert.equal(text(given({}, { job: { contact: 'Sam' } }).hi), 'Hi Sam,');
    assert.equal(text(given(names, { job: { contact: 'Sam' } }).hi), 'Hi Priya,');
    assert.equal(text(given({ job: { role: 'Cook', company: 'Ebb' } }, { job }).theRole), 'the Cook role');
    assert.equal(text(given({ job: { company: 'Ebb' } }, { job }).at), ' at Ebb');
  });

  it('treats a skipped or blank name as missing', () => {
    assert.equal(text(given({ names: null }).hi), 'Hello,');
    assert.equal(text(given({ names: { to: ' ' } }).hi), 'Hello,');
  });
});

describe('the closing of an English letter', () => {
  it('is followed by the sender’s name if it is known', () => {
    assert.equal(text(given(names).bye('Best')), 'Best,\nAna');
    assert.equal(text(given({}).bye('Best')), 'Best');
  });

  it('is for emails only', () => {
    for (const channel of ['chat', 'text', 'phone'] as const)
      assert.isUndefined(given(names, { channel }).bye('Best'));
  });
});

describe('the interviewer in an English letter', () => {
  it('is someone other than the recipient of the main message', () => {
    assert.equal(marked(given({ met: { who: 'Sam' } }).who), '‹Sam›');
    assert.isUndefined(given({ names: { to: 'Sam' }, met: { who: 'Sam' } }).who);
    assert.isUndefined(given({ met: { who: 'Sam' } }, { job: { contact: 'Sam' } }).who);
    assert.isUndefined(given({ met: null }).who);
  });

  it('is not the contact in a note to the contact', () => {
    assert.isUndefined(given(names).contact);
    assert.equal(text(given({ ...names, referrer: { name: 'Jo' } }, { id: 'referrer' }).contact), 'Priya');
    assert.isUndefined(given({ ...names, referrer: { name: 'Priya' } }, { id: 'referrer' }).contact);
  });
});

describe('leaving in an English letter', () => {
  const leaving = (facts: Facts, host: WriteContext['job'] = job) => {
    const { withdraw, withdrawing } = given(facts, { job: host });
    return [withdraw, withdrawing].map(text);
  };

  it('is withdrawing from a process', () => {
    assert.deepEqual(leaving({}), [
      'withdraw from the process for the Data engineer role',
      'withdrawing from the process for the Data engineer role',
    ]);
    assert.equal(leaving({ entry: 'invited' }, {})[0], 'withdraw from the interview process for this role');
  });

  it('is withdrawing an application if there was one', () => {
    assert.equal(leaving({ entry: 'applied' })[0], 'withdraw my application for the Data engineer role');
    assert.equal(leaving({ entry: 'applied' }, {})[1], 'withdrawing my application');
    assert.deepEqual(given({ entry: 'applied' }, { job }).withdraw.from, ['job', 'entry']);
    assert.deepEqual(given({ entry: 'applied' }).withdraw.from, ['entry']);
    assert.deepEqual(given({}).withdraw.from, []);
  });

  it('names the company in a message to an agency', () => {
    const agency: Facts = { through: 'agency' };
    assert.equal(leaving(agency)[0], 'withdraw from the process for the Data engineer role at Northwind');
    assert.equal(
      leaving({ ...agency, entry: 'applied' })[0],
      'withdraw my application for the Data engineer role at Northwind',
    );
    assert.equal(leaving(agency, {})[0], 'withdraw from the interview process for this role');
  });
});

describe('interviews in an English letter', () => {
  const rounds = [
    { date: '2026-12-04', with: 'Lee' },
    { date: '2026-11-20', with: 'Kim' },
    { date: '2026-12-02', with: 'Sam', time: '09:30' },
    { date: '2026-12-02', with: 'Lee', time: '14:00' },
  ];

  it('are the upcoming ones, with dates, times and names', () => {
    const { rounds: booked } = given({ rounds });
    assert.equal(text(booked), '2 December at 09:30 and 14:00, and 4 December');
    assert.equal(marked(booked?.noun), 'interviews with ‹Sam› and ‹Lee›');
    assert.deepEqual(
      [booked?.them, booked?.isOne, text(booked?.first)],
      ['them', false, '2 December at 09:30'],
    );
    assert.deepEqual([...(booked?.from ?? []), ...(booked?.noun.from ?? [])], ['rounds', 'rounds']);
  });

  it('can be a single one', () => {
    const { rounds: booked } = given({ rounds: [{ date: '2026-11-24' }] });
    assert.deepEqual(
      [text(booked), text(booked?.noun), booked?.them, booked?.isOne],
      ['Tuesday 24 November', 'interview', 'it', true],
    );
  });

  it('omit the recipient’s name', () => {
    const noun = (facts: Facts, more: Partial<WriteContext> = {}) =>
      text(given({ rounds, ...facts }, more).rounds?.noun);
    // Lee doesn't take part in all of them.
    assert.equal(noun({ names: { to: 'Sam' } }), 'interviews');
    assert.equal(noun({ inviter: { name: 'Lee' } }, { id: 'inviter' }), 'interviews');
    const one = [{ date: '2026-12-02', with: 'Sam' }];
    assert.equal(noun({ rounds: one }), 'interview with Sam');
    assert.equal(noun({ rounds: one, names: { to: 'Sam' } }), 'interview');
  });

  it('omit all names in a text message', () => {
    assert.equal(text(given({ rounds }, { channel: 'text' }).rounds?.noun), 'interviews');
  });

  it('are missing if all are over, or none was entered', () => {
    assert.isUndefined(given({ rounds: [{ date: '2026-11-20' }] }).rounds);
    assert.isUndefined(given({}).rounds);
  });

  it('can be booked without a known date', () => {
    const may = (facts: Facts) => given(facts).maybeBooked;
    assert.isTrue(may({}));
    assert.isTrue(may({ nextRound: 'week' }));
    assert.isTrue(may({ rounds: [{ date: '2026-11-20' }] }));
    assert.isTrue(may({ nextRound: 'now', afterwards: 'week' }));
    assert.isFalse(may({ nextRound: 'none' }));
    assert.isFalse(may({ nextRound: 'now', afterwards: 'none' }));
    assert.isFalse(may({ rounds }));
  });

  it('can be within a day', () => {
    assert.isTrue(given({ rounds: [{ date: '2026-11-25' }] }).isImminent);
    assert.isFalse(given({ rounds }).isImminent);
  });
});

describe('details in an English letter', () => {
  it('say what the candidate enjoyed', () => {
    const enjoyed = (met: Facts['met']) => marked(given({ met: met ?? null }).enjoyed);
    assert.equal(enjoyed({ what: 'the talk' }), '‹the talk›');
    assert.equal(enjoyed({ project: 'Lighthouse' }), 'hearing about ‹Lighthouse›');
    assert.equal(
      enjoyed({ what: 'the talk', project: 'Lighthouse' }),
      '‹the talk› and hearing about ‹Lighthouse›',
    );
    assert.isUndefined(enjoyed({ who: 'Sam', what: ' ' }));
  });

  it('include only a valid year', () => {
    const year = (typed: string) => marked(given({ earlierRole: { role: 'Cook', year: typed } }).earlierYear);
    assert.equal(year('2025'), '‹2025›');
    assert.equal(year(' 2025 '), '‹2025›');
    for (const other of ['last year', '25', '20255', '']) assert.isUndefined(year(other), other);
  });

  it('format a deadline as a day', () => {
    const deadline = (when: string) => given({ deadline: { when } }).deadline;
    assert.equal(marked(deadline('2026-12-07')), '7 December');
    assert.deepEqual(deadline('2026-12-07')?.from, ['deadline']);
    for (const other of ['Friday', '2026-02-30', '']) assert.isUndefined(deadline(other), other);
  });

  it('print typed text unchanged, with its source', () => {
    const facts: Facts = {
      earlierRole: { role: 'Cook' },
      direction: { work: 'teaching' },
      proof: { what: 'I teach' },
      future: { work: 'tooling' },
      other: { role: 'Analyst' },
      reason: { why: 'It is far' },
      condition: { what: 'two days' },
      adjustment: { what: 'a task' },
      slots: { when: 'at noon' },
      client: { name: 'Lee' },
    };
    const { earlierRole, direction, proof, future, otherRole, reason, condition, adjustment, slots, client } =
      given(facts);
    assert.deepEqual(
      [earlierRole, direction, proof, future, otherRole, reason, condition, adjustment, slots, client].map(
        marked,
      ),
      [
        '‹Cook›',
        '‹teaching›',
        '‹I teach›',
        '‹tooling›',
        '‹Analyst›',
        '‹It is far›',
        '‹two days›',
        '‹a task›',
        '‹at noon›',
        '‹Lee›',
      ],
    );
    assert.deepEqual(
      [direction, otherRole, client].map((value) => value?.from),
      [['direction'], ['other'], ['client']],
    );
    assert.isUndefined(given({ direction: null }).direction);
  });

  it('say what is unclear: three doubts at most, or two and the candidate’s own topic', () => {
    const doubts = ['skills', 'direction', 'scope', 'pay', 'nerves'] as const;
    const { skills, direction, scope } = callTopics;
    assert.equal(text(given({ doubts }).unclear), `${skills}, ${direction} and ${scope}`);
    const own = given({ doubts, topic: { what: 'the bonus' } }).unclear;
    assert.match(marked(own) ?? '', /^how .*, where .* and ‹the bonus›$/u);
    assert.deepEqual(own?.from, ['doubts', 'topic']);
    assert.isUndefined(given({ doubts: ['nerves'] }).unclear);
  });

  it('list two to four questions for an agenda', () => {
    const agenda = (doubts: Facts['doubts']) =>
      given({ situation: 'process', doubts: doubts ?? [] }).agenda.lines.map(text);
    assert.lengthOf(agenda(['skills', 'direction']), 4);
    assert.lengthOf(agenda(['scope']), 2);
    for (const line of agenda(['skills', 'direction'])) assert.match(line ?? '', /^– .*\?$/u);
  });
});
