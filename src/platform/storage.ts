import { isServer } from './is-server.ts';
import { isRecord, storedFrom } from './parse-stored-state.ts';
import type { Stored } from './parse-stored-state.ts';
import type { Settings } from './settings.ts';

export type { Stored } from './parse-stored-state.ts';

/**
 * The version of the stored format. Increase it when the shape of an answer changes; a new question needs no new one.
 * Every answer is validated when it is loaded, so no release has had to compare versions yet.
 */
export const version = 1;

const day = 24 * 60 * 60 * 1000;

/**
 * How long a conversation is stored after its last change, in milliseconds. On the device: two weeks, about the time
 * between two interviews. In the session: a day, since browsers that restore tabs keep a session for weeks, and others
 * may use the device.
 */
const lifetimes = { session: day, device: 14 * day };

/** Stores one conversation. Its methods never throw, even if the browser forbids storage. */
export interface Store {
  /** Loads the conversation. It is empty if none is stored, or none that is usable. */
  load(): Stored;
  /**
   * Loads the conversation if another page or element has changed it since this store last read or wrote, and returns
   * `undefined` otherwise. A deletion counts only if it was the candidate's own. It is loaded as {@link empty}.
   *
   * @param isFromCache whether the page was in the back/forward cache, where it missed deletions. Any counts then, as it
   *   would after a reload
   */
  loadChange(isFromCache?: boolean): Stored | undefined;
  /** @returns whether the conversation was stored */
  save(stored: Stored): boolean;
  /** Deletes this conversation for the candidate, from the session and from the device, and in other pages. */
  clear(): void;
  /** Deletes the stored copies of this conversation. It stays open in other pages. */
  remove(): void;
}

const prefix = 'bow-out:';

/** Called after each change, in this page or another. `isFromCache`: the page was in the back/forward cache. */
export const listeners = new Set<(isFromCache?: boolean) => void>();

/**
 * Stored for a moment before the candidate's own deletion. The event for it tells other pages that it is one: scripts of
 * the page delete entries too, and then what is on screen stays.
 */
const clearMark = 'cleared';

/** The last deletion by the candidate, here or in another page, by key. */
const clears = new Map<string | null, symbol>();

if (!isServer) {
  // Never removed, since an element that is out of the document meanwhile needs to know of a deletion too.
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue === clearMark) clears.set(key, Symbol());
    notify();
  });
  // A page in the back/forward cache receives no storage events, so it catches up when it returns.
  addEventListener('pageshow', ({ persisted }) => notify(persisted));
  // So does a page that was rendered before the candidate went there, with the storage as it was then.
  document.addEventListener('prerenderingchange', () => notify(true));
}

/** The key of a conversation about a role at a company. */
export const storeKey = (company = '', role = '', conversation?: string): string => {
  const part = (name: string) => name.replace(/[%:]/g, encodeURIComponent);
  return `${prefix}${conversation ? `${conversation}:` : ''}${part(company)}:${part(role)}`;
};

/**
 * Creates the store of a conversation.
 *
 * @param key the key from {@link storeKey}
 * @param options `now` returns the time in milliseconds since 1970
 */
export function createStore(
  remember: Exclude<Settings['remember'], 'off'>,
  key: string,
  { now = Date.now }: { now?: () => number } = {},
): Store {
  const storage = () => (remember === 'device' ? localStorage : sessionStorage);
  let lastText: string | null = null;
  let lastClear = clears.get(key);
  /** Reads the stored text, and remembers it as seen. Another process may find the mark before it is removed. */
  const read = () => {
    lastClear = clears.get(key);
    const text = storage().getItem(key);
    return (lastText = text === clearMark ? null : text);
  };
  const discard = () => {
    storage().removeItem(key);
    read();
  };
  const parse = (text: string | null): Stored | undefined => {
    if (text === null) return empty;
    const record = recordFrom(text, now());
    const stored = record && storedFrom(record);
    if (!stored) discard();
    return stored ?? undefined;
  };
  const remove = () => {
    for (const area of areas) attempt(() => area().removeItem(key));
  };
  const clear = () => {
    for (const area of areas)
      attempt(() => {
        if (area() === storage() || area().getItem(key) !== null) area().setItem(key, clearMark);
      });
    remove();
    clears.set(key, Symbol());
    attempt(read);
    notify();
  };

  return {
    load() {
      for (const area of areas) attempt(() => removeExpired(area(), now()));
      return attempt(() => parse(read())) ?? empty;
    },
    loadChange: (isFromCache = false) =>
      attempt(() => {
        const before = lastText;
        const isCleared = lastClear !== clears.get(key) || (isFromCache && before !== null);
        const text = read();
        return (text === null ? isCleared : text !== before) ? parse(text) : undefined;
      }),
    save({ answers, typed }) {
      // An empty conversation leaves no trace. Where none was stored, other pages may show one that a script has deleted.
      if (!answers.length && !Object.keys(typed).length) {
        (lastText === null ? remove : clear)();
        return true;
      }
      const text = JSON.stringify({ version, expires: now() + lifetimes[remember], answers, typed });
      const before = lastText;
      const isSaved = attempt(() => {
        storage().setItem(key, text);
        if (read() === text) return true;
        // A script of the page may have replaced `setItem`. What it stores in another form would never expire.
        if (lastText !== before) discard();
        return false;
      });
      notify();
      return isSaved ?? false;
    },
    clear,
    remove,
  };
}

/** Functions, since the getters throw if storage is forbidden. */
const areas = [() => localStorage, () => sessionStorage];

/**
 * Uses storage.
 *
 * @returns `undefined` if the browser forbids it
 */
export function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function notify(isFromCache?: boolean): void {
  for (const listener of listeners) listener(isFromCache);
}

/** A conversation without answers. */
export const empty: Stored = { answers: [], typed: {} };

/**
 * Parses the text of a conversation.
 *
 * @returns `null` if it has expired, and `undefined` if it isn't one
 */
function recordFrom(text: string, now: number): Record<string, unknown> | null | undefined {
  const value = attempt((): unknown => JSON.parse(text));
  if (!isRecord(value) || typeof value['expires'] !== 'number') return undefined;
  // An expiry later than any that is set means that the clock was or is wrong. The entry might never expire.
  const timeLeft = value['expires'] - now;
  return timeLeft <= 0 || timeLeft > 2 * lifetimes.device ? null : value;
}

/** Removes all expired conversations, including those about other roles, which may never be opened again. */
function removeExpired(storage: Storage, now: number): void {
  for (const key of Object.keys(storage))
    if (key.startsWith(prefix) && recordFrom(storage.getItem(key) ?? '', now) === null)
      storage.removeItem(key);
}
