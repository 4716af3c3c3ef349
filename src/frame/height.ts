/**
 * Heights are rounded up to a multiple of this number of CSS pixels, and never shrink. An exact height would reveal which
 * question is on screen, and so what was answered.
 */
export const step = 600;

/** The only message that the frame posts to the embedding page. */
export interface HeightMessage {
  type: 'bow-out-height';
  /** In CSS pixels. */
  height: number;
}

/** Posts the height of the conversation to the embedding page, if the page has the expected origin. */
export class Height {
  /** The origin that messages are posted to. Without it none are posted. */
  #origin: string | undefined;
  #lastHeight = 0;
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
    new ResizeObserver(() => this.#post()).observe(element);
  }

  /** Sets the origin to post to, and posts the current height. */
  setOrigin(origin: string | undefined): void {
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#lastHeight = 0;
    this.#post();
  }

  #post(): void {
    const height = Math.ceil(this.#element.getBoundingClientRect().height / step) * step;
    if (this.#origin === undefined || parent === window || height <= this.#lastHeight) return;
    this.#lastHeight = height;
    // The browser discards the message if the page has another origin.
    parent.postMessage({ type: 'bow-out-height', height } satisfies HeightMessage, this.#origin);
  }
}
