import { assert } from 'chai';
import { createStore, storeKey, version } from '../../src/platform/storage.ts';
import type { Store, Stored } from '../../src/platform/storage.ts';
import { day, empty, full, holdStorage, instead, key, refuse, stored } from './storing.ts';

const areas = { session: sessionStorage, device: localStorage };
const both = ['session', 'device'] as const;

holdStorage();

describe('the storage key', () => {
  it('contains company and role', () =>
    assert.equal(storeKey('Northwind', 'Welder'), 'bow-out:Northwind:Welder'));

  it('differs for each company and role', () => {
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
    // Missing and blank are equal.
    assert.equal(new Set(keys).size, (names.length - 1) ** 2);
  });
});

describe('a store', () => {
  for (const remember of both) {
    const other = remember === 'session' ? localStorage : sessionStorage;

    it(`loads what it saved: ${remember}`, () => {
      assert.isTrue(createStore(remember, key).save(stored));
      assert.deepEqual(createStore(remember, key).load(), stored);
      assert.lengthOf(areas[remember], 1);
      assert.lengthOf(other, 0);
    });

    it(`is empty at first: ${remember}`, () => assert.deepEqual(createStore(remember, key).load(), empty));

    it(`keeps roles separate: ${remember}`, () => {
      createStore(remember, key).save(stored);
      assert.deepEqual(createStore(remember, storeKey('Ebb & Fathom', 'Welder')).load(), empty);
    });

    it(`stores nothing without answers: ${remember}`, () => {
      const store = createStore(remember, key);
      assert.isTrue(store.save(empty));
      assert.lengthOf(areas[remember], 0);
      store.save(stored);
      assert.isTrue(store.save(empty));
      assert.lengthOf(areas[remember], 0);
    });

    it(`clears both storage areas on request: ${remember}`, () => {
      for (const each of both) createStore(each, key).save(stored);
      localStorage.setItem('of the host', 'stays');
      createStore(remember, key).clear();
      assert.deepEqual(Object.keys(localStorage), ['of the host']);
      assert.lengthOf(sessionStorage, 0);
    });
  }

  it('can hold several names of 10,000 characters', () => {
    const name = '<b>"שלום 👩🏽‍💻"</b>'.repeat(600);
    const long: Stored = {
      answers: [{ question: 'names', type: 'typed', value: { to: name, from: name } }],
      typed: { message: name.repeat(5) },
    };
    createStore('session', key).save(long);
    assert.deepEqual(createStore('session', key).load(), long);
  });

  it('keeps a lone surrogate', () => {
    const half: Stored = { answers: [], typed: { message: 'x\ud83d' } };
    createStore('session', key).save(half);
    assert.deepEqual(createStore('session', key).load(), half);
  });

  it('stores answers and nothing else', () => {
    createStore('device', key, { now: () => 1000 }).save(stored);
    assert.deepEqual(JSON.parse(localStorage.getItem(key) ?? ''), {
      version,
      expires: 1000 + 14 * day,
      ...(JSON.parse(JSON.stringify(stored)) as object),
    });
  });
});

describe('stored data expires', () => {
  for (const [remember, days] of [
    ['session', 1],
    ['device', 14],
  ] as const)
    it(`after ${days} days: ${remember}`, () => {
      let time = Date.now();
      const store = createStore(remember, key, { now: () => time });
      store.save(stored);
      time += days * day - 1;
      assert.deepEqual(store.load(), stored);
      time += 1;
      assert.deepEqual(store.load(), empty);
      assert.lengthOf(areas[remember], 0, 'and is removed');
      assert.deepEqual(store.load(), empty);
    });

  it('counted from the last change', () => {
    let time = Date.now();
    const store = createStore('device', key, { now: () => time });
    store.save(stored);
    time += 13 * day;
    store.save(stored);
    time += 13 * day;
    assert.deepEqual(store.load(), stored);
  });

  it('even if the clock was set back, within limits', () => {
    const at = Date.now();
    createStore('device', key, { now: () => at }).save(stored);
    assert.deepEqual(createStore('device', key, { now: () => at - day }).load(), stored);
    assert.deepEqual(createStore('device', key, { now: () => at - 365 * day }).load(), empty);
  });

  it('for other roles and both storage areas, without touching the host’s data', () => {
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

describe('storage that throws', () => {
  const names = { session: 'sessionStorage', device: 'localStorage' } as const;
  /** No operation throws, whatever the browser denies. */
  const use = (store: Store) => {
    assert.deepEqual(store.load(), empty);
    const isSaved = store.save(stored);
    assert.isUndefined(store.loadChange());
    store.clear();
    return isSaved;
  };

  for (const remember of both) {
    it(`on access: ${remember}`, () =>
      instead(window, names[remember], { get: refuse }, () =>
        assert.isFalse(use(createStore(remember, key))),
      ));

    it(`because it doesn't exist: ${remember}`, () =>
      instead(window, names[remember], { value: null }, () =>
        assert.isFalse(use(createStore(remember, key))),
      ));

    it(`on reading: ${remember}`, () =>
      instead(Storage.prototype, 'getItem', { value: refuse }, () =>
        assert.isFalse(use(createStore(remember, key))),
      ));

    it(`on writing when full: ${remember}`, () =>
      instead(Storage.prototype, 'setItem', { value: full }, () =>
        assert.isFalse(use(createStore(remember, key))),
      ));

    it(`on removing: ${remember}`, () => {
      areas[remember].setItem(key, '{');
      instead(Storage.prototype, 'removeItem', { value: refuse }, () =>
        assert.isTrue(use(createStore(remember, key))),
      );
    });
  }

  it("in one storage area doesn't affect the other", () =>
    instead(window, 'localStorage', { get: refuse }, () => {
      const store = createStore('session', key);
      store.save(stored);
      assert.deepEqual(store.load(), stored);
      store.clear();
      assert.deepEqual(store.load(), empty);
    }));

  it('when actually full keeps the data that was stored before', () => {
    const store = createStore('device', key);
    store.save(stored);
    const block = 'x'.repeat(500_000);
    try {
      for (let n = 0; n < 100; n++) localStorage.setItem(`block ${n}`, block);
    } catch {
      // Storage is full.
    }
    assert.isFalse(store.save({ ...stored, typed: { message: block } }));
    assert.deepEqual(store.load(), stored);
  });
});
