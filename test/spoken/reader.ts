/** Operates Orca key by key, and returns what it speaks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Desktop } from './desktop.ts';

/** The silence after which the output of a key is complete, in milliseconds. */
const quiet = 400;
/** The same after a navigation: long enough to notice a text that is spoken twice. */
const settled = 1500;
/** The timeout for Orca to respond to a key, and to speak new content, in milliseconds. */
const patience = { key: 4000, move: 15_000 };

export class Reader {
  #at = 0;
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Presses a key, and returns what is spoken. */
  async press(key: string): Promise<string[]> {
    this.#desktop.press(key);
    await this.#until(() => this.#spoken().length > 0, patience.key, quiet);
    return this.#take();
  }

  /** Presses a key, waits until this text is spoken, and returns everything up to the next silence. */
  async move(key: string, news: string): Promise<string[]> {
    this.#desktop.press(key);
    return this.hear(news);
  }

  /** Waits until this text is spoken, and returns everything up to the next silence. */
  async hear(news: string): Promise<string[]> {
    await this.#until(() => this.#spoken().includes(news), patience.move, settled);
    return this.#take();
  }

  /** Types a text, discarding what Orca says about the letters. */
  async type(text: string): Promise<void> {
    this.#desktop.type(text);
    await sleep(settled);
    this.#take();
  }

  /** Waits until the condition is true and nothing more is spoken. */
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

  /**
   * Returns what was spoken since the last call, marking texts that were interrupted by something other than the key.
   */
  #spoken(): string[] {
    const all = this.#desktop.heard().slice(this.#at);
    const start = all.findIndex((text) => text !== null);
    if (start < 0) return [];
    const last = all.lastIndexOf(null);
    return all.flatMap((text, at) => (text === null ? [] : at < last ? `${text} (cut off)` : text));
  }
}
