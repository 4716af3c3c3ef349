import { isRecord, storedFrom } from './parse-stored-state.ts';
import type { Stored } from './parse-stored-state.ts';
import type { Settings } from './settings.ts';

export type { Stored } from './parse-stored-state.ts';

/**
 * The version of the stored format. Increase it when the shape of an answer changes; a new question needs no new one.
 */
export const version = 1;

const day = 24 * 60 * 60 * 1000;

/**
 * How long a conversation is stored after its last change, in milliseconds. On the device: two weeks, about the time
 * between two interviews. In the session: a day, since browsers that restore tabs keep a session for weeks, and others
 * may use the device.
 */
const lifetimes = { session: day, device: 14 * day };

/** The result of loading. `other-version`: stored by another release, in a shape that this one can read. */
export type Status = 'empty' | 'resumed' | 'expired' | 'unreadable' | 'other-version' | 'unavailable';

export interface Loaded {
  status: Status;
  /** The conversation. It is empty unless the status is `resumed` or `other-version`. */
  stored: Stored;
}

/** Stores one conversation. Its methods never throw, even if the browser forbids storage. */
export interface Store {
  load(): Loaded;
  /** Whether another page or element has stored something since this store last read or wrote. */
  isNews(): boolean;
  /** @returns whether the conversation was stored */
  save(stored: Stored): boolean;
  /** Deletes this conversation, from the session and from the device. */
  clear(): void;
}

const prefix = 'bow-out:';

/** Called after each write. The browser's storage event reaches other pages only, not other elements of this one. */
export const listeners = new Set<() => void>();

/** The key of a conversation about a role at a company. */
export const storeKey = (company = '', role = '', conversation?: string): string => {
  const part = (name: string) => name.replace(/[%:]/g, encodeURIComponent);
  return `${prefix}${conversation ? `${conversation}:` : ''}${part(company)}:${part(role)}`;
};

/**
 * Creates the store of a conversation.
 *
 * @param remember where to store it. With `off`, the browser's storage is never accessed
 * @param key the key from {@link storeKey}
 * @param options `now` returns the time in milliseconds since 1970
 */
export function createStore(
  remember: Settings['remember'],
  key: string,
  { now = Date.now }: { now?: () => number } = {},
): Store {
  if (remember === 'off')
    return {
      load: () => emptyResult('empty'),
      isNews: () => false,
      save: () => false,
      clear: () => undefined,
    };
  const storage = () => (remember === 'device' ? localStorage : sessionStorage);
  let lastText: string | null = null;
  const write = (text: string | null) => {
    const isDone = succeeds(() => {
      if (text === null) storage().removeItem(key);
      else storage().setItem(key, text);
      lastText = text;
    });
    for (const listener of listeners) listener();
    return isDone;
  };

  return {
    load() {
      try {
        const text = storage().getItem(key);
        const loaded = text === null ? emptyResult('empty') : parseStored(text, now());
        lastText = text;
        if (loaded.status === 'unreadable' || loaded.status === 'expired')
          succeeds(() => {
            storage().removeItem(key);
            lastText = null;
          });
        areas.forEach((area) => succeeds(() => removeExpired(area(), now())));
        return loaded;
      } catch {
        return emptyResult('unavailable');
      }
    },
    isNews() {
      try {
        const text = storage().getItem(key);
        // Another page may have removed the expired conversation. It stays open here.
        return (
          text !== lastText && (text !== null || parseStored(lastText ?? '', now()).status !== 'expired')
        );
      } catch {
        return false;
      }
    },
    save({ answers, typed }) {
      // An empty conversation leaves no trace.
      if (answers.length === 0 && Object.keys(typed).length === 0) return write(null);
      const expires = now() + lifetimes[remember];
      return write(JSON.stringify({ version, expires, answers, typed }));
    },
    clear() {
      for (const area of areas) succeeds(() => area().removeItem(key));
      write(null);
    },
  };
}

/** Functions, since the getters throw if storage is forbidden. */
const areas = [() => localStorage, () => sessionStorage];

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

const emptyResult = (status: Status): Loaded => ({ status, stored: { answers: [], typed: {} } });

function parseStored(text: string, now: number): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return emptyResult('unreadable');
  }
  if (!isRecord(value) || typeof value['expires'] !== 'number') return emptyResult('unreadable');
  // An expiry later than any that is set means that the clock was or is wrong. The entry might never expire.
  const timeLeft = value['expires'] - now;
  if (timeLeft <= 0 || timeLeft > 2 * lifetimes.device) return emptyResult('expired');
  const stored = storedFrom(value);
  if (!stored) return emptyResult('unreadable');
  return { status: value['version'] === version ? 'resumed' : 'other-version', stored };
}

/** Removes all expired conversations, including those about other roles, which may never be opened again. */
function removeExpired(storage: Storage, now: number): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && parseStored(storage.getItem(key) ?? '', now).status === 'expired')
      storage.removeItem(key);
  }
}
