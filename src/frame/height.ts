/**
 * Heights are told in steps of so many pixels, the next above: the page round the frame needs no more, and to the
 * pixel a height would say which question is on screen.
 */
export const step = 120;

/** What the page round the frame is told, and all that it is told. */
export interface HeightMessage {
  type: 'bow-out-height';
  /** In CSS pixels. */
  height: number;
}

/** Tells the page round the frame how high the conversation is, if it is of the expected origin. */
export class Height {
  /** The one origin that is told; without it nobody is. */
  #origin: string | undefined;
  #told: number | undefined;
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
    new ResizeObserver(() => this.#tell()).observe(element);
  }

  tell(origin: string | undefined): void {
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#told = undefined;
    this.#tell();
  }

  #tell(): void {
    const height = Math.ceil(this.#element.getBoundingClientRect().height / step) * step;
    if (this.#origin === undefined || parent === window || !height || height === this.#told) return;
    this.#told = height;
    // The browser drops it where the page is of another origin.
    parent.postMessage({ type: 'bow-out-height', height } satisfies HeightMessage, this.#origin);
  }
}
