import { assert } from 'chai';
import { createStore, listeners, storeKey } from '../../src/platform/storage.ts';
import type { Stored } from '../../src/platform/storage.ts';
import { day, holdStorage, instead, key, refuse, stored } from './storing.ts';

const both = ['session', 'device'] as const;

holdStorage();

describe('a change by another page or element', () => {
  const other: Stored = { answers: [], typed: { message: 'x' } };

  for (const remember of both) {
    const two = () => [createStore(remember, key), createStore(remember, key)] as const;

    it(`is reported until it is read: ${remember}`, () => {
      const [one, another] = two();
      assert.isFalse(one.isNews());
      another.save(other);
      assert.isTrue(one.isNews());
      assert.isFalse(another.isNews(), 'not to who has written it');
      assert.deepEqual(one.load().stored, other);
      assert.isFalse(one.isNews());
    });

    it(`is reported if the data was cleared: ${remember}`, () => {
      const [one, another] = two();
      one.save(stored);
      another.clear();
      assert.isTrue(one.isNews());
      assert.equal(one.load().status, 'empty');
      assert.isFalse(one.isNews());
    });

    it(`is not reported if the data is the same: ${remember}`, () => {
      const [one, another] = two();
      one.save(stored);
      another.load();
      assert.isFalse(another.isNews());
    });

    it(`is reported to all elements that show it: ${remember}`, () => {
      const heard: string[] = [];
      const listener = () => heard.push('told');
      listeners.add(listener);
      createStore(remember, key).save(stored);
      createStore(remember, key).clear();
      listeners.delete(listener);
      assert.lengthOf(heard, 2);
    });

    it(`is not reported if storage throws, or for another role: ${remember}`, () => {
      const [one, another] = two();
      createStore(remember, storeKey('Other', 'Welder')).save(stored);
      assert.isFalse(one.isNews());
      another.save(stored);
      instead(Storage.prototype, 'getItem', { value: refuse }, () => assert.isFalse(one.isNews()));
    });
  }

  it('is not reported if expired data was removed, which a candidate may still have open', () => {
    let time = Date.now();
    const store = createStore('device', key, { now: () => time });
    store.save(stored);
    time += 15 * day;
    createStore('device', storeKey('New', 'Role'), { now: () => time }).load();
    assert.isNull(localStorage.getItem(key));
    assert.isFalse(store.isNews());
  });

  it('is not reported to a store that is off', () => {
    const store = createStore('off', key);
    createStore('session', key).save(stored);
    assert.isFalse(store.isNews());
  });
});
