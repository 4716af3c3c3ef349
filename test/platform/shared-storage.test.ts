import { assert } from 'chai';
import { createStore, listeners, storeKey } from '../../src/platform/storage.ts';
import type * as storage from '../../src/platform/storage.ts';
import type { Stored } from '../../src/platform/storage.ts';
import { day, empty, holdStorage, instead, key, put, refuse, stored } from './storing.ts';

const areas = { session: sessionStorage, device: localStorage };
const both = ['session', 'device'] as const;
const change: Stored = { answers: [], typed: { message: 'x' } };

holdStorage();

for (const remember of both) {
  const area = areas[remember];
  const two = () => [createStore(remember, key), createStore(remember, key)] as const;

  describe(`a change by another element: ${remember}`, () => {
    it('is loaded once, and not by the element that made it', () => {
      const [one, another] = two();
      assert.isUndefined(one.loadChange());
      another.save(change);
      assert.isUndefined(another.loadChange());
      assert.deepEqual(one.loadChange(), change);
      assert.isUndefined(one.loadChange());
    });

    it('is loaded if the candidate deleted everything', () => {
      const [one, another] = two();
      one.save(stored);
      another.clear();
      assert.deepEqual(one.loadChange(), empty);
      assert.isUndefined(one.loadChange());
      assert.isUndefined(another.loadChange());
    });

    it('is loaded if the candidate deleted what the page had already deleted', () => {
      const [one, another] = two();
      one.save(stored);
      area.clear();
      assert.isUndefined(one.loadChange());
      another.clear();
      assert.deepEqual(one.loadChange(), empty);
    });

    it('is loaded if the candidate emptied the only field that was typed into', () => {
      const [one, another] = two();
      one.save(change);
      another.load();
      another.save(empty);
      assert.deepEqual(one.loadChange(), empty);
      assert.lengthOf(area, 0);
    });

    it('is none if the other element had nothing to empty', () => {
      const [one, another] = two();
      one.save(stored);
      area.clear();
      another.load();
      another.save(empty);
      assert.isUndefined(one.loadChange());
    });

    it('is none if the conversation moved to another key', () => {
      const [one, another] = two();
      one.save(stored);
      another.remove();
      assert.lengthOf(area, 0);
      assert.isUndefined(one.loadChange());
    });

    it('is none if the data is the same', () => {
      const [one, another] = two();
      one.save(stored);
      another.load();
      assert.isUndefined(another.loadChange());
    });

    it('is none for another role, or if storage throws', () => {
      const [one, another] = two();
      createStore(remember, storeKey('Other', 'Welder')).save(stored);
      assert.isUndefined(one.loadChange());
      another.save(stored);
      instead(Storage.prototype, 'getItem', { value: refuse }, () => assert.isUndefined(one.loadChange()));
    });

    it('is announced to all elements', () => {
      const heard: string[] = [];
      const listener = () => heard.push('told');
      listeners.add(listener);
      createStore(remember, key).save(stored);
      createStore(remember, key).clear();
      listeners.delete(listener);
      assert.lengthOf(heard, 2);
    });
  });

  describe(`a deletion by a script of the page: ${remember}`, () => {
    const deletions: Record<string, () => void> = {
      'of everything': () => area.clear(),
      'of the key': () => area.removeItem(key),
      'of each key': () => Object.keys(area).forEach((each) => area.removeItem(each)),
      'by a blank value': () => area.setItem(key, ''),
      'by another value': () => area.setItem(key, 'null'),
      'by a conversation without answers': () => put({ answers: [], typed: {} }, area),
      'by one that has expired': () => put({ expires: 1 }, area),
    };
    for (const [what, act] of Object.entries(deletions))
      it(`${what} is no change, and the next change is saved`, () => {
        const store = createStore(remember, key);
        store.save(stored);
        act();
        assert.isUndefined(store.loadChange());
        assert.isUndefined(store.loadChange());
        assert.isTrue(store.save({ ...stored, ...change }));
        assert.deepEqual(createStore(remember, key).load(), { ...stored, ...change });
      });

    it('counts for a page that returns from the back/forward cache, as after a reload', () => {
      const store = createStore(remember, key);
      assert.isUndefined(store.loadChange(true));
      store.save(stored);
      assert.isUndefined(store.loadChange(true));
      area.clear();
      assert.deepEqual(store.loadChange(true), empty);
      assert.isUndefined(store.loadChange(true));
    });
  });

  describe(`a change in another page: ${remember}`, () => {
    let frame: HTMLIFrameElement;
    let other: Window & typeof globalThis;
    let elsewhere: storage.Store;

    /** Waits until this page hears of the last change in the other one. */
    const heard = async (act: () => void) => {
      const last = `last ${Math.random()}`;
      const told = new Promise<void>((resolve) => {
        const listen = (event: StorageEvent) => {
          if (event.key !== last) return;
          removeEventListener('storage', listen);
          resolve();
        };
        addEventListener('storage', listen);
      });
      act();
      (remember === 'device' ? other.localStorage : other.sessionStorage).setItem(last, '');
      await told;
      area.removeItem(last);
    };

    beforeEach(async () => {
      frame = document.createElement('iframe');
      document.body.append(frame);
      other = frame.contentWindow as Window & typeof globalThis;
      const url = new URL('../../src/platform/storage.ts', import.meta.url).href;
      const { createStore: create } = (await other.eval(`import(${JSON.stringify(url)})`)) as typeof storage;
      elsewhere = create(remember, key);
    });
    afterEach(() => frame.remove());

    it('is loaded', async () => {
      const store = createStore(remember, key);
      store.save(stored);
      elsewhere.load();
      await heard(() => elsewhere.save(change));
      assert.deepEqual(store.loadChange(), change);
      await heard(() => elsewhere.clear());
      assert.deepEqual(store.loadChange(), empty);
      assert.lengthOf(area, 0);
    });

    it('is loaded if the candidate deleted what a script had already deleted', async () => {
      const store = createStore(remember, key);
      store.save(stored);
      elsewhere.load();
      area.clear();
      await heard(() => elsewhere.clear());
      assert.deepEqual(store.loadChange(), empty);
    });

    it('is loaded once while the other page is still deleting', () => {
      const store = createStore(remember, key);
      store.save(stored);
      // Other processes see each step by itself.
      area.setItem(key, 'cleared');
      dispatchEvent(new StorageEvent('storage', { key, newValue: 'cleared' }));
      assert.deepEqual(store.loadChange(), empty);
      area.removeItem(key);
      assert.isUndefined(store.loadChange());
    });

    it('is none if a script deleted everything, or the key', async () => {
      const store = createStore(remember, key);
      for (const act of [
        (storage: Storage) => storage.clear(),
        (storage: Storage) => storage.removeItem(key),
      ]) {
        store.save(stored);
        await heard(() => act(remember === 'device' ? other.localStorage : other.sessionStorage));
        assert.isUndefined(store.loadChange());
      }
    });

    it('is none if the conversation moved to another key there', async () => {
      const store = createStore(remember, key);
      store.save(stored);
      await heard(() => elsewhere.remove());
      assert.isUndefined(store.loadChange());
    });
  });
}

it('the candidate’s deletion reaches a page that stores the same conversation elsewhere', () => {
  const [session, device] = [createStore('session', key), createStore('device', key)];
  device.save(stored);
  session.clear();
  assert.lengthOf(localStorage, 0);
  assert.deepEqual(device.loadChange(), empty);
});

it('expired data that was removed is no change, since a candidate may still have it open', () => {
  let time = Date.now();
  const store = createStore('device', key, { now: () => time });
  store.save(stored);
  time += 15 * day;
  createStore('device', storeKey('New', 'Role'), { now: () => time }).load();
  assert.isNull(localStorage.getItem(key));
  assert.isUndefined(store.loadChange());
});
