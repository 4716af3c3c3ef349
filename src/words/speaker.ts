import { en } from './en/locale.ts';
import type { Speech } from './locale.ts';
import type { Locales } from './languages.ts';

/** Hears which languages are wanted, and tells of them once they are there. English needs no telling. */
export class Speaker {
  /** Whether those wanted are on their way. */
  isAwaited = false;
  #wanted = '';
  readonly #speak: (speech: Speech) => void;

  constructor(speak: (speech: Speech) => void) {
    this.#speak = speak;
  }

  /**
   * @param chat the BCP 47 tag of the chat's language
   * @param message that of the messages' language, where it is another
   * @param locales the languages there are beside English
   */
  want(chat: string | undefined, message: string | null | undefined, locales: Locales): void {
    const wanted = `${chat ?? ''} ${message ?? ''}`;
    if (wanted === this.#wanted || !Object.keys(locales).length) return;
    this.#wanted = wanted;
    this.isAwaited = true;
    void import('./languages.ts')
      .then(({ languages }) => languages(chat, message ?? chat, locales))
      .catch(() => ({ chat: en, message: en }))
      .then((speech) => {
        // Others may be wanted by now.
        if (wanted !== this.#wanted) return;
        this.isAwaited = false;
        this.#speak(speech);
      });
  }
}
