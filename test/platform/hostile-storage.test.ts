import { assert } from 'chai';
import { createStore, version } from '../../src/platform/storage.ts';
import { empty, holdStorage, hour, key, put, stored } from './storing.ts';

const load = (text?: string) => {
  if (text !== undefined) localStorage.setItem(key, text);
  return createStore('device', key).load();
};
/** Returns what remains of the answers after storing and loading them. */
const kept = (...answers: unknown[]) => {
  put({ answers, typed: { x: 'x' } });
  return load().answers;
};

holdStorage();

describe('unreadable data', () => {
  for (const text of [
    '',
    'undefined',
    '{',
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '<b>',
    `{"version":${version}}`,
    `{"version":${version},"expires":"soon","answers":[]}`,
    `{"version":${version},"expires":null,"answers":[]}`,
    `{"version":${version},"expires":${Date.now() + hour}}`,
    `{"version":${version},"expires":${Date.now() + hour},"answers":{"length":1}}`,
    `{"version":${version},"expires":${Date.now() + hour},"answers":[null,7,"x",[]]}`,
    `{"version":${version},"expires":${Date.now() + hour},"answers":[],"typed":{}}`,
    '['.repeat(100_000),
  ])
    it(`is removed: ${text.slice(0, 60)}`, () => {
      assert.deepEqual(load(text), empty);
      assert.lengthOf(localStorage, 0);
    });

  it("doesn't prevent storing new data", () => {
    const { answers } = stored;
    assert.deepEqual(kept(null, ...answers, { question: 'x' }, 7, [], { type: 'sure' }), answers);
    assert.deepEqual(load().answers, answers);
  });
});

describe('data of another version', () => {
  for (const other of [version + 1, 0, '1', null, undefined])
    it(`(${String(other)}) keeps the parts with the right shape`, () => {
      put({ version: other, more: { from: 'later' } });
      assert.deepEqual(load(), stored);
    });

  it('still expires', () => {
    put({ version: version + 1, expires: Date.now() - 1 });
    assert.deepEqual(load(), empty);
  });
});

describe('a stored answer', () => {
  const bad: Record<string, unknown> = {
    'without a question': { type: 'sure' },
    'to a question that is no text': { question: 7, type: 'sure' },
    'of a type that is no text': { question: 'certainty', type: ['sure'] },
    'to a blank question': { question: '', type: 'sure' },
    'to what every object has': { question: 'constructor', type: 'sure' },
    'to the prototype': { question: '__proto__', type: 'sure' },
    'of a type that every object has': { question: 'certainty', type: 'toString' },
    'to a question with a name that is none': { question: '<b>', type: 'sure' },
    'to a question of 10,000 letters': { question: 'q'.repeat(10_000), type: 'sure' },
    'of several without values': { question: 'doubts', type: 'several' },
    'of several with values that are no list': { question: 'doubts', type: 'several', values: 'skills' },
    'of several with one value that is none': { question: 'doubts', type: 'several', values: ['skills', 7] },
    'of several from the prototype': { question: 'doubts', type: 'several', values: ['__proto__'] },
    'of several without end': { question: 'doubts', type: 'several', values: Array(1000).fill('skills') },
    'typed without a value': { question: 'names', type: 'typed' },
    'typed as text': { question: 'names', type: 'typed', value: 'Maren' },
    'typed as nothing': { question: 'names', type: 'typed', value: null },
    'typed with no field that is text': { question: 'names', type: 'typed', value: { to: 7, from: {} } },
    'typed without end': { question: 'names', type: 'typed', value: { to: 'x'.repeat(1_000_000) } },
    'of dates that are none': { question: 'rounds', type: 'typed', value: ['2026-12-02', null, { date: 7 }] },
  };
  for (const [what, answer] of Object.entries(bad))
    it(`is dropped if it is ${what}`, () => assert.deepEqual(kept(answer), []));

  it('can have an empty set of values', () => {
    const none = { question: 'doubts', type: 'several', values: [] };
    assert.deepEqual<unknown>(kept(none), [none]);
  });

  it('can have an empty list of dates', () => {
    const none = { question: 'rounds', type: 'typed', value: [] };
    assert.deepEqual<unknown>(kept(none), [none]);
  });

  it('loses unknown properties', () => {
    const more = { x: 1, values: ['skills'], value: {} };
    assert.deepEqual<unknown>(kept({ question: 'certainty', type: 'sure', ...more }), [
      { question: 'certainty', type: 'sure' },
    ]);
  });

  it('keeps its text fields', () =>
    assert.deepEqual<unknown>(
      kept({ question: 'names', type: 'typed', value: { to: ' Maren\u00a0', from: 7, constructor: 'x' } }),
      [{ question: 'names', type: 'typed', value: { to: ' Maren\u00a0' } }],
    ));

  for (const date of [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '02/12/2026',
    'tomorrow',
    '2026-12-02T10:00',
    '2026-12-02\n',
    '+02026-12-02',
    '',
  ])
    it(`keeps the valid dates, but not "${date}"`, () =>
      assert.deepEqual<unknown>(
        kept({ question: 'rounds', type: 'typed', value: [{ date, with: 'Sam' }, { date: '2024-02-29' }] }),
        [{ question: 'rounds', type: 'typed', value: [{ date: '2024-02-29' }] }],
      ));

  it('keeps a date whose person is not text, without the person', () =>
    assert.deepEqual<unknown>(
      kept({ question: 'rounds', type: 'typed', value: [{ date: '2026-12-02', with: 7, more: 1 }] }),
      [{ question: 'rounds', type: 'typed', value: [{ date: '2026-12-02' }] }],
    ));

  it("can't reach a prototype", () => {
    const answer = '{"question":"names","type":"typed","value":{"__proto__":"x","to":"Maren"}}';
    const typed = '{"__proto__":"x","constructor":"y","message":"z"}';
    const read = load(
      `{"version":${version},"expires":${Date.now() + hour},"answers":[${answer}],"typed":${typed},"__proto__":{"x":1}}`,
    );
    assert.deepEqual<unknown>(read.answers, [{ question: 'names', type: 'typed', value: { to: 'Maren' } }]);
    assert.deepEqual(Object.getOwnPropertyNames(read.typed), ['message']);
    assert.notProperty({}, 'x');
  });

  it('is one of a limited number of answers', () =>
    assert.isAtMost(kept(...Array.from({ length: 100_000 }, () => stored.answers[0])).length, 1000));
});

describe('half-typed text', () => {
  for (const typed of [undefined, null, 7, 'x', [], ['x'], { x: 7 }])
    it(`is dropped if it isn't an object of texts: ${typed === undefined ? 'absent' : JSON.stringify(typed)}`, () => {
      put({ typed });
      assert.deepEqual(load(), { ...stored, typed: {} });
    });

  it('is kept without any answer', () => {
    put({ answers: [] });
    assert.deepEqual(load(), { answers: [], typed: stored.typed });
  });
});
