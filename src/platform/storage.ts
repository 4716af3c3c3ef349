import { isRecord, storedFrom } from './parse-stored-state.ts';
import type { Stored } from './parse-stored-state.ts';
import type { Settings } from './settings.ts';

export type { Stored } from './parse-stored-state.ts';

/** The form of what is stored. It rises when an answer's shape changes; a new question needs no new version. */
export const version = 1;

const day = 24 * 60 * 60 * 1000;

/**
 * How long it is kept after the last change, in milliseconds. On the device: about as long as an employer leaves
 * between two rounds. In the session: a day, since a browser that reopens its tabs can keep a session for weeks, on
 * a device that others use too.
 */
const lifetimes = { session: day, device: 14 * day };

/** Where loading came to. `other-version`: from another release, but of a shape that this one reads. */
export type Status = 'empty' | 'resumed' | 'expired' | 'unreadable' | 'other-version' | 'unavailable';

export interface Loaded {
  status: Status;
  /** Empty, unless the status is `resumed` or `other-version`. */
  stored: Stored;
}

/** The memory of one conversation. None of it throws, whatever the browser forbids. */
export interface Store {
  load(): Loaded;
  /** Whether something else is stored by now than this has read or written: another page or element has. */
  isNews(): boolean;
  /** @returns whether it is stored */
  save(stored: Stored): boolean;
  /** Forgets this conversation, in the session and on the device. */
  clear(): void;
}

const prefix = 'bow-out:';

/** Whoever shows a conversation in this page. They are told when one is stored; the browser tells other pages. */
export const listeners = new Set<() => void>();

/** The key of the conversation about a role at a company. */
export const storeKey = (company = '', role = ''): string => {
  const part = (name: string) => name.replace(/[%:]/g, encodeURIComponent);
  return `${prefix}${part(company)}:${part(role)}`;
};

/**
 * @param remember where to keep it: in the session, on the device, or not at all; then no storage is touched
 * @param key of {@link storeKey}
 * @param options `now` gives the time, in milliseconds since 1970
 */
export function createStore(
  remember: Settings['remember'],
  key: string,
  { now = Date.now }: { now?: () => number } = {},
): Store {
  if (remember === 'off')
    return { load: () => nothing('empty'), isNews: () => false, save: () => false, clear: () => undefined };
  const storage = () => (remember === 'device' ? localStorage : sessionStorage);
  let known: string | null = null;
  const put = (text: string | null) => {
    const isDone = attempt(() => {
      if (text === null) storage().removeItem(key);
      else storage().setItem(key, text);
      known = text;
    });
    for (const listener of listeners) listener();
    return isDone;
  };

  return {
    load() {
      try {
        const text = storage().getItem(key);
        const loaded = text === null ? nothing('empty') : read(text, now());
        known = text;
        if (loaded.status === 'unreadable' || loaded.status === 'expired')
          attempt(() => {
            storage().removeItem(key);
            known = null;
          });
        areas.forEach((area) => attempt(() => sweep(area(), now())));
        return loaded;
      } catch {
        return nothing('unavailable');
      }
    },
    isNews() {
      try {
        const text = storage().getItem(key);
        // What has expired may be swept away, but not from under a candidate who still has it open.
        return text !== known && (text !== null || read(known ?? '', now()).status !== 'expired');
      } catch {
        return false;
      }
    },
    save({ answers, typed }) {
      // A visit that said nothing leaves nothing.
      if (answers.length === 0 && Object.keys(typed).length === 0) return put(null);
      const expires = now() + lifetimes[remember];
      return put(JSON.stringify({ version, expires, answers, typed }));
    },
    clear() {
      for (const area of areas) attempt(() => area().removeItem(key));
      put(null);
    },
  };
}

/** Functions, since it is the getter that throws where storage is forbidden. */
const areas = [() => localStorage, () => sessionStorage];

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

const nothing = (status: Status): Loaded => ({ status, stored: { answers: [], typed: {} } });

function read(text: string, now: number): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing('unreadable');
  }
  if (!isRecord(value) || typeof value['expires'] !== 'number') return nothing('unreadable');
  // Further off than it is ever set: the clock was wrong then or is now, and it might stay for ever.
  const left = value['expires'] - now;
  if (left <= 0 || left > 2 * lifetimes.device) return nothing('expired');
  const stored = storedFrom(value);
  if (!stored) return nothing('unreadable');
  return { status: value['version'] === version ? 'resumed' : 'other-version', stored };
}

/** Removes what has expired, of other roles as well: nobody may ever come back to those. */
function sweep(storage: Storage, now: number): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && read(storage.getItem(key) ?? '', now).status === 'expired')
      storage.removeItem(key);
  }
}
