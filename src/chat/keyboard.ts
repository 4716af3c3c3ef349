type Keys = Pick<typeof import('./keys.ts'), 'press'>;

/** Keys are for those who press one: what they do is fetched with the first. */
export class Keyboard {
  #keys: Keys | undefined;
  readonly #leave: () => boolean;

  /** @param leave leaves an edit, or closes the panel, and says whether there was anything to leave */
  constructor(leave: () => boolean) {
    this.#leave = leave;
  }

  readonly press = (event: KeyboardEvent): void => {
    // The event forgets where it was while this is fetched.
    const place = { room: event.currentTarget as Element, target: event.target as Element };
    const press = (keys: Keys) => {
      this.#keys = keys;
      if (event.type === 'keydown') keys.press(event, place, this.#leave);
    };
    if (this.#keys) press(this.#keys);
    else import('./keys.ts').then(press, () => undefined);
  };
}
