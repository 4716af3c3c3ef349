import { languageOf } from '../platform/dom-ancestors.ts';
import { isServer } from '../platform/is-server.ts';
import { sameItems } from '../platform/same-items.ts';
import { warnOnce } from '../platform/settings.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Rewording } from '../locales/host-overrides.ts';
import type { Locales, Requested } from '../locales/load-locale.ts';
import type { Locale, Speech } from '../locales/locale.ts';

/** The element's properties that determine its languages and words. */
type Host = ReactiveControllerHost &
  Element & { messageLang: string | null | undefined; words: Rewording | null | undefined };

/** Loads the languages of the chat and of the messages, and replaces the chat's texts by those of the host. */
export class LocaleController implements ReactiveController {
  /** The languages that have loaded. The default language until then. */
  speech: Speech;
  /** Whether the requested languages have not loaded yet. */
  isLoading = false;
  #requested: readonly unknown[] = [];
  readonly #host: Host;
  readonly #defaults: Speech;
  readonly #getLocales: () => Locales;

  /**
   * @param locale the default language, which is used if another is unavailable
   * @param getLocales returns the other available languages
   */
  constructor(host: Host, locale: Locale, getLocales: () => Locales) {
    this.#host = host;
    this.speech = this.#defaults = { chat: locale, message: locale };
    this.#getLocales = getLocales;
    host.addController(this);
  }

  hostUpdate(): void {
    const { messageLang, words } = this.#host;
    const locales = this.#getLocales();
    const hasDefaultsOnly = !words && !Object.keys(locales).length;
    if (isServer) {
      // A server renders once, and cannot wait for a language.
      this.isLoading = !hasDefaultsOnly;
      return;
    }
    if (hasDefaultsOnly && !this.#requested.length) return;
    const lang = languageOf(this.#host);
    const requested: Requested = [lang, messageLang ?? lang, locales, words];
    if (sameItems(requested, this.#requested)) return;
    this.#requested = requested;
    this.isLoading = true;
    const use = (speech: Speech): void => {
      // Other languages may have been requested in the meantime.
      if (requested !== this.#requested) return;
      this.isLoading = false;
      if (speech.chat !== this.speech.chat || speech.message !== this.speech.message) this.speech = speech;
      this.#host.requestUpdate();
    };
    const warn = (setting: string, problem: string): void => warnOnce(this.#host, setting, problem);
    void import('../locales/load-locale.ts')
      .then(({ loadLanguages }) => loadLanguages(this.#defaults.chat, requested, warn, use))
      .catch(() => use(this.#defaults));
  }
}
