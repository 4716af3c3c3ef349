/** Sample data, and an isolated storage for the tests. */
import { storeKey, version } from '../../src/platform/storage.ts';
import type { Stored } from '../../src/platform/storage.ts';

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
export const key = storeKey('Ebb & Fathom', 'Forecast engineer');
export const empty: Stored = { answers: [], typed: {} };

export const stored: Stored = {
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

/** Device storage is shared by all pages that run in parallel: takes an exclusive lock, and clears it. */
export function holdStorage(): void {
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
}

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** Stores data of this release under the key, as if it had been saved an hour ago. */
export const put = (value: object, area: Storage = localStorage) =>
  area.setItem(key, JSON.stringify({ version, expires: Date.now() + hour, ...stored, ...value }));

/** Replaces a property while an action runs. */
export function instead(owner: object, name: string, property: PropertyDescriptor, action: () => void): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...property, configurable: true });
  try {
    action();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
}
export const refuse = () => {
  throw new DOMException('No', 'SecurityError');
};
export const full = () => {
  throw new DOMException('Full', 'QuotaExceededError');
};
