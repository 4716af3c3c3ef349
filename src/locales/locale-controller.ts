import type { Locale, Speech } from './locale.ts';
import type { Locales } from './load-locale.ts';
import type { Refuse, Rewording } from './host-overrides.ts';

/** What a host wants the conversation to be held in. */
export interface LocaleRequest {
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
  isLoading = false;
  #requested: unknown[] = [];
  readonly #fallback: Locale;
  readonly #onLoad: (speech: Speech) => void;
  readonly #onRefuse: Refuse;

  /**
   * @param fallback stands in for a language that does not come
   * @param onLoad is told of them; the fallback in our own words needs no telling
   * @param onRefuse is told what of a host's words is not used
   */
  constructor(fallback: Locale, onLoad: (speech: Speech) => void, onRefuse: Refuse) {
    this.#fallback = fallback;
    this.#onLoad = onLoad;
    this.#onRefuse = onRefuse;
  }

  request({ chat, message, locales, words }: LocaleRequest): void {
    const requested = [chat, message, locales, words];
    const isPlain = !words && !Object.keys(locales).length;
    if (isPlain && !this.#requested.length) return;
    if (requested.every((value, index) => value === this.#requested[index])) return;
    this.#requested = requested;
    this.isLoading = true;
    void import('./load-locale.ts')
      .then(({ languages }) =>
        languages(this.#fallback, chat, message ?? chat, locales, words, this.#onRefuse),
      )
      .catch(() => ({ chat: this.#fallback, message: this.#fallback }))
      .then((speech) => {
        // Others may be wanted by now.
        if (requested !== this.#requested) return;
        this.isLoading = false;
        this.#onLoad(speech);
      });
  }
}
