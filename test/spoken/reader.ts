/** What is heard of Orca, key by key. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Desktop } from './desktop.ts';

/** How long nothing more is spoken where a key is done with, in milliseconds. */
const quiet = 400;
/** The same after a move: long enough for what is said twice to be heard twice. */
const settled = 1500;
/** How long Orca may take to speak after a key, and to speak what is new. */
const patience = { key: 4000, move: 15_000 };

export class Reader {
  #at = 0;
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Presses a key, and gives what is spoken then. */
  async press(key: string): Promise<string[]> {
    this.#desktop.press(key);
    await this.#until(() => this.#spoken().length > 0, patience.key, quiet);
    return this.#take();
  }

  /** Presses a key, waits until this is spoken, and then for whatever else is. */
  async move(key: string, news: string): Promise<string[]> {
    this.#desktop.press(key);
    return this.hear(news);
  }

  /** Waits until this is spoken, and then for whatever else is. */
  async hear(news: string): Promise<string[]> {
    await this.#until(() => this.#spoken().includes(news), patience.move, settled);
    return this.#take();
  }

  /** Types a text. What Orca says of the letters is not listened to. */
  async type(text: string): Promise<void> {
    this.#desktop.type(text);
    await sleep(settled);
    this.#take();
  }

  /** Waits until that is so, and until nothing more is spoken. */
  async #until(condition: () => boolean, patience: number, silence: number): Promise<void> {
    const end = Date.now() + patience;
    while (!condition() && Date.now() < end) await sleep(50);
    for (let length = -1; length !== this.#desktop.heard().length;) {
      length = this.#desktop.heard().length;
      await sleep(silence);
    }
  }

  #take(): string[] {
    const spoken = this.#spoken();
    this.#at = this.#desktop.heard().length;
    return spoken;
  }

  /** What was spoken since; what was cut off by something else than the key says so. */
  #spoken(): string[] {
    const all = this.#desktop.heard().slice(this.#at);
    const start = all.findIndex((text) => text !== null);
    if (start < 0) return [];
    const last = all.lastIndexOf(null);
    return all.flatMap((text, at) => (text === null ? [] : at < last ? `${text} (cut off)` : text));
  }
}
