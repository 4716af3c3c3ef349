type Keys = Pick<typeof import('./keys.ts'), 'press'>;

/** What keys do comes before the second room, or with the first that is pressed. */
export class Keyboard {
  #keys: Keys | undefined;
  #coming: Promise<Keys | undefined> | undefined;
  readonly #leave: () => boolean;

  /** @param leave leaves an edit, or closes the panel, and says whether there was anything to leave */
  constructor(leave: () => boolean) {
    this.#leave = leave;
  }

  /** Fetches what keys do, unless it is there or on its way. Where that fails, the next key asks again. */
  fetch(): Promise<Keys | undefined> {
    this.#coming ??= import('./keys.ts').then(
      (keys) => (this.#keys = keys),
      () => (this.#coming = undefined),
    );
    return this.#coming;
  }

  readonly press = (event: KeyboardEvent): void => {
    // The event forgets where it was while this is fetched.
    const place = { room: event.currentTarget as Element, target: event.target as Element };
    const press = (keys: Keys | undefined) => {
      if (event.type === 'keydown') keys?.press(event, place, this.#leave);
    };
    if (this.#keys) press(this.#keys);
    else void this.fetch().then(press);
  };
}
