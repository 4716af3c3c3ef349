import { en } from './en/locale.ts';
import type { Speech } from './locale.ts';
import type { Locales } from './load-locale.ts';
import type { Refuse, Rewording } from './host-overrides.ts';

/** What a host wants the conversation to be held in. */
export interface Wanted {
  /** The BCP 47 tag of the chat's language. */
  chat: string | undefined;
  /** That of the messages' language, where it is another. */
  message: string | null | undefined;
  /** The languages there are beside English. */
  locales: Locales;
  /** What the chat says in the host's own words. */
  words: Rewording | null | undefined;
}

/** Hears in which languages and words a conversation is wanted, and tells of them once they are there. */
export class LocaleController {
  /** Whether those wanted are on their way. */
  isAwaited = false;
  #wanted: unknown[] = [];
  readonly #speak: (speech: Speech) => void;
  readonly #refuse: Refuse;

  /**
   * @param speak is told of them; English in our own words needs no telling
   * @param refuse is told what of a host's words is not used
   */
  constructor(speak: (speech: Speech) => void, refuse: Refuse) {
    this.#speak = speak;
    this.#refuse = refuse;
  }

  want({ chat, message, locales, words }: Wanted): void {
    const wanted = [chat, message, locales, words];
    const isPlain = !words && !Object.keys(locales).length;
    if (isPlain && !this.#wanted.length) return;
    if (wanted.every((each, index) => each === this.#wanted[index])) return;
    this.#wanted = wanted;
    this.isAwaited = true;
    void import('./load-locale.ts')
      .then(({ languages }) => languages(chat, message ?? chat, locales, words, this.#refuse))
      .catch(() => ({ chat: en, message: en }))
      .then((speech) => {
        // Others may be wanted by now.
        if (wanted !== this.#wanted) return;
        this.isAwaited = false;
        this.#speak(speech);
      });
  }
}
