import { assert } from 'chai';
import { createStore, storeKey, version } from '../../src/host/storage.ts';
import type { Store, Stored } from '../../src/host/storage.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const key = storeKey('Ebb & Fathom', 'Forecast engineer');
const empty: Stored = { answers: [], typed: {} };

const stored: Stored = {
  answers: [
    { question: 'situation', type: 'process' },
    { question: 'doubts', type: 'several', values: ['skills', 'direction'] },
    { question: 'certainty', type: 'sure' },
    { question: 'earlierRole', type: 'typed', value: { role: 'Support "engineer"', year: '2025' } },
    { question: 'direction', type: 'skip' },
    { question: 'redirect-earlier', type: 'accept' },
    {
      question: 'rounds',
      type: 'typed',
      value: [{ date: '2026-12-02', with: 'Zoë 👩🏽‍💻' }, { date: '2026-12-02' }, { date: '2020-02-29' }],
    },
  ],
  typed: { 'names.to': 'Mar', message: 'Dear Maren,\n\n<b>…</b> שלום\n' },
};

const areas = { session: sessionStorage, device: localStorage };
const both = ['session', 'device'] as const;

/** Puts something of this release under the key, as if it had been stored an hour ago. */
const put = (value: object, area: Storage = localStorage) =>
  area.setItem(key, JSON.stringify({ version, expires: Date.now() + hour, ...stored, ...value }));
const load = (text?: string) => {
  if (text !== undefined) localStorage.setItem(key, text);
  return createStore('device', key).load();
};
/** What is left of these answers. */
const kept = (...answers: unknown[]) => {
  put({ answers, typed: { x: 'x' } });
  return load().stored.answers;
};
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Lets something take the place of a property for as long as an action takes. */
function instead(owner: object, name: string, property: PropertyDescriptor, action: () => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...property, configurable: true });
  try {
    action();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
}
const refuse = () => {
  throw new DOMException('No', 'SecurityError');
};
const full = () => {
  throw new DOMException('Full', 'QuotaExceededError');
};

// The device's storage is one for all pages that run at the same time: it is held, as the clipboard is.
let release: () => void;
before(
  () =>
    new Promise<void>((held) => {
      void navigator.locks.request('localStorage', () => {
        held();
        return new Promise<void>((done) => (release = done));
      });
    }),
);
beforeEach(forget);
after(() => {
  forget();
  release();
});

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

describe('the key', () => {
  it('names company and role', () =>
    assert.equal(storeKey('Northwind', 'Welder'), 'bow-out:Northwind:Welder'));

  it('is another one for each company and role', () => {
    const names = [
      undefined,
      '',
      'a',
      'a:',
      ':a',
      'a:b',
      'b',
      '%3A',
      'a%3Ab',
      '\ud800',
      'שלום',
      'x'.repeat(10_000),
    ];
    const keys = names.flatMap((company) => names.map((role) => storeKey(company, role)));
    // Absent and blank are the same.
    assert.equal(new Set(keys).size, (names.length - 1) ** 2);
  });
});

describe('a store', () => {
  for (const remember of both) {
    const other = remember === 'session' ? localStorage : sessionStorage;

    it(`gives back what was saved: ${remember}`, () => {
      assert.isTrue(createStore(remember, key).save(stored));
      assert.deepEqual(createStore(remember, key).load(), { status: 'resumed', stored });
      assert.lengthOf(areas[remember], 1);
      assert.lengthOf(other, 0);
    });

    it(`is empty before: ${remember}`, () =>
      assert.deepEqual(createStore(remember, key).load(), { status: 'empty', stored: empty }));

    it(`keeps each role apart: ${remember}`, () => {
      createStore(remember, key).save(stored);
      assert.equal(createStore(remember, storeKey('Ebb & Fathom', 'Welder')).load().status, 'empty');
    });

    it(`leaves nothing where nothing was said: ${remember}`, () => {
      const store = createStore(remember, key);
      assert.isTrue(store.save(empty));
      assert.lengthOf(areas[remember], 0);
      store.save(stored);
      assert.isTrue(store.save(empty));
      assert.lengthOf(areas[remember], 0);
    });

    it(`forgets on request, in both places: ${remember}`, () => {
      for (const each of both) createStore(each, key).save(stored);
      localStorage.setItem('of the host', 'stays');
      createStore(remember, key).clear();
      assert.deepEqual(Object.keys(localStorage), ['of the host']);
      assert.lengthOf(sessionStorage, 0);
    });
  }

  it('has room for a name of 10,000 characters, several times', () => {
    const name = '<b>"שלום 👩🏽‍💻"</b>'.repeat(600);
    const long: Stored = {
      answers: [{ question: 'names', type: 'typed', value: { to: name, from: name } }],
      typed: { message: name.repeat(5) },
    };
    createStore('session', key).save(long);
    assert.deepEqual(createStore('session', key).load(), { status: 'resumed', stored: long });
  });

  it('keeps half a character', () => {
    const half: Stored = { answers: [], typed: { message: 'x\ud83d' } };
    createStore('session', key).save(half);
    assert.deepEqual(createStore('session', key).load().stored, half);
  });

  it('stores answers and no more', () => {
    createStore('device', key, { now: () => 1000 }).save(stored);
    assert.deepEqual(JSON.parse(localStorage.getItem(key) ?? ''), {
      version,
      expires: 1000 + 14 * day,
      ...(json(stored) as object),
    });
  });

  it('that is off touches no storage', () => {
    const store = createStore('off', key);
    instead(window, 'localStorage', { get: refuse }, () =>
      instead(window, 'sessionStorage', { get: refuse }, () => {
        assert.deepEqual(store.load(), { status: 'empty', stored: empty });
        assert.isFalse(store.save(stored));
        store.clear();
      }),
    );
    put({});
    assert.equal(store.load().status, 'empty');
    assert.lengthOf(localStorage, 1);
  });
});

describe('what was stored expires', () => {
  for (const [remember, days] of [
    ['session', 1],
    ['device', 14],
  ] as const)
    it(`after ${days} days: ${remember}`, () => {
      let time = Date.now();
      const store = createStore(remember, key, { now: () => time });
      store.save(stored);
      time += days * day - 1;
      assert.equal(store.load().status, 'resumed');
      time += 1;
      assert.deepEqual(store.load(), { status: 'expired', stored: empty });
      assert.lengthOf(areas[remember], 0, 'and is removed');
      assert.equal(store.load().status, 'empty');
    });

  it('counted from the last change', () => {
    let time = Date.now();
    const store = createStore('device', key, { now: () => time });
    store.save(stored);
    time += 13 * day;
    store.save(stored);
    time += 13 * day;
    assert.equal(store.load().status, 'resumed');
  });

  it('though the clock has been put back a little, but not for ever', () => {
    const at = Date.now();
    createStore('device', key, { now: () => at }).save(stored);
    assert.equal(createStore('device', key, { now: () => at - day }).load().status, 'resumed');
    assert.equal(createStore('device', key, { now: () => at - 365 * day }).load().status, 'expired');
  });

  it('for other roles as well, wherever they were kept; and nothing of the host', () => {
    const old = JSON.stringify({ version, expires: Date.now() - 1, ...stored });
    const host = JSON.stringify({ expires: 1 });
    for (const area of [localStorage, sessionStorage]) {
      area.setItem(storeKey('Other', 'Welder'), old);
      area.setItem('session-of-the-host', host);
      area.setItem('bow-out:theirs', 'dark');
    }
    createStore('device', storeKey('New', 'Role')).save(stored);
    createStore('session', key).load();
    for (const area of [localStorage, sessionStorage]) {
      assert.isNull(area.getItem(storeKey('Other', 'Welder')));
      assert.equal(area.getItem('session-of-the-host'), host);
      assert.equal(area.getItem('bow-out:theirs'), 'dark');
    }
    assert.isNotNull(localStorage.getItem(storeKey('New', 'Role')));
  });
});

describe('what cannot be read', () => {
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
    '['.repeat(100_000),
  ])
    it(`is removed, and said: ${text.slice(0, 60)}`, () => {
      assert.deepEqual(load(text), { status: 'unreadable', stored: empty });
      assert.lengthOf(localStorage, 0);
    });

  it('does not keep what can be read from being kept', () => {
    const { answers } = stored;
    assert.deepEqual(kept(null, ...answers, { question: 'x' }, 7, [], { type: 'sure' }), answers);
    assert.equal(load().status, 'resumed');
  });
});

describe('of another version', () => {
  for (const other of [version + 1, 0, '1', null, undefined])
    it(`(${String(other)}) what still has the right shape is kept`, () => {
      put({ version: other, more: { from: 'later' } });
      assert.deepEqual(load(), { status: 'other-version', stored });
    });

  it('what has expired is gone all the same', () => {
    put({ version: version + 1, expires: Date.now() - 1 });
    assert.equal(load().status, 'expired');
  });
});

describe('an answer that was stored', () => {
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
    it(`${what} is dropped`, () => assert.deepEqual(kept(answer), []));

  it('of several may be none', () => {
    const none = { question: 'doubts', type: 'several', values: [] };
    assert.deepEqual<unknown>(kept(none), [none]);
  });

  it('of dates may be none', () => {
    const none = { question: 'rounds', type: 'typed', value: [] };
    assert.deepEqual<unknown>(kept(none), [none]);
  });

  it('loses what does not belong to it', () => {
    const more = { x: 1, values: ['skills'], value: {} };
    assert.deepEqual<unknown>(kept({ question: 'certainty', type: 'sure', ...more }), [
      { question: 'certainty', type: 'sure' },
    ]);
  });

  it('keeps the fields that are text', () =>
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
    it(`keeps the dates that exist, and not "${date}"`, () =>
      assert.deepEqual<unknown>(
        kept({ question: 'rounds', type: 'typed', value: [{ date, with: 'Sam' }, { date: '2024-02-29' }] }),
        [{ question: 'rounds', type: 'typed', value: [{ date: '2024-02-29' }] }],
      ));

  it('keeps a date without the person that is no text', () =>
    assert.deepEqual<unknown>(
      kept({ question: 'rounds', type: 'typed', value: [{ date: '2026-12-02', with: 7, more: 1 }] }),
      [{ question: 'rounds', type: 'typed', value: [{ date: '2026-12-02' }] }],
    ));

  it('cannot reach a prototype', () => {
    const answer = '{"question":"names","type":"typed","value":{"__proto__":"x","to":"Maren"}}';
    const typed = '{"__proto__":"x","constructor":"y","message":"z"}';
    const { stored: read } = load(
      `{"version":${version},"expires":${Date.now() + hour},"answers":[${answer}],"typed":${typed},"__proto__":{"x":1}}`,
    );
    assert.deepEqual<unknown>(read.answers, [{ question: 'names', type: 'typed', value: { to: 'Maren' } }]);
    assert.deepEqual(Object.getOwnPropertyNames(read.typed), ['message']);
    assert.notProperty({}, 'x');
  });

  it('is one of a number that a conversation can have', () =>
    assert.isAtMost(kept(...Array.from({ length: 100_000 }, () => stored.answers[0])).length, 1000));
});

describe('what was half typed', () => {
  for (const typed of [undefined, null, 7, 'x', [], ['x'], { x: 7 }])
    it(`is dropped where it is no texts: ${typed === undefined ? 'absent' : JSON.stringify(typed)}`, () => {
      put({ typed });
      assert.deepEqual(load(), { status: 'resumed', stored: { ...stored, typed: {} } });
    });

  it('is kept without any answer', () => {
    put({ answers: [] });
    assert.deepEqual(load(), { status: 'resumed', stored: { answers: [], typed: stored.typed } });
  });
});

describe('storage that throws', () => {
  const names = { session: 'sessionStorage', device: 'localStorage' } as const;
  /** Whatever the browser forbids, none of this throws. */
  const use = (store: Store) => {
    const { status, stored: read } = store.load();
    assert.deepEqual(read, empty);
    const saved = store.save(stored);
    store.clear();
    return { status, saved };
  };

  for (const remember of both) {
    it(`on access: ${remember}`, () =>
      instead(window, names[remember], { get: refuse }, () =>
        assert.deepEqual(use(createStore(remember, key)), { status: 'unavailable', saved: false }),
      ));

    it(`since there is none: ${remember}`, () =>
      instead(window, names[remember], { value: null }, () =>
        assert.deepEqual(use(createStore(remember, key)), { status: 'unavailable', saved: false }),
      ));

    it(`on reading: ${remember}`, () =>
      instead(Storage.prototype, 'getItem', { value: refuse }, () =>
        assert.equal(use(createStore(remember, key)).status, 'unavailable'),
      ));

    it(`on writing, when it is full: ${remember}`, () =>
      instead(Storage.prototype, 'setItem', { value: full }, () =>
        assert.deepEqual(use(createStore(remember, key)), { status: 'empty', saved: false }),
      ));

    it(`on removing: ${remember}`, () => {
      areas[remember].setItem(key, '{');
      instead(Storage.prototype, 'removeItem', { value: refuse }, () =>
        assert.equal(use(createStore(remember, key)).status, 'unreadable'),
      );
    });
  }

  it('in one place leaves the other in use', () =>
    instead(window, 'localStorage', { get: refuse }, () => {
      const store = createStore('session', key);
      store.save(stored);
      assert.equal(store.load().status, 'resumed');
      store.clear();
      assert.equal(store.load().status, 'empty');
    }));

  it('that is really full says so, and what was stored before is still there', () => {
    const store = createStore('device', key);
    store.save(stored);
    const block = 'x'.repeat(500_000);
    try {
      for (let n = 0; n < 100; n++) localStorage.setItem(`block ${n}`, block);
    } catch {
      // Full.
    }
    assert.isFalse(store.save({ ...stored, typed: { message: block } }));
    assert.equal(store.load().status, 'resumed');
  });
});
