import { languageOf } from '../platform/dom-ancestors.ts';
import { isServer } from '../platform/is-server.ts';
import { sameItems } from '../platform/same-items.ts';
import { warnOnce } from '../platform/settings.ts';
import { serves } from '../locales/serves.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Conversation } from '../conversation.ts';
import type { Rewording } from '../locales/host-overrides.ts';
import type { Locales, Requested } from '../locales/load-locale.ts';
import type { Speech } from '../locales/locale.ts';

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
  readonly #conversation: Conversation;
  readonly #defaults: Speech;
  readonly #getLocales: () => Locales;

  /** @param getLocales returns the host's own languages */
  constructor(host: Host, conversation: Conversation, getLocales: () => Locales) {
    const { locale } = conversation;
    this.#host = host;
    this.#conversation = conversation;
    this.speech = this.#defaults = { chat: locale, messages: [locale] };
    this.#getLocales = getLocales;
    host.addController(this);
  }

  hostUpdate(): void {
    const { messageLang, words } = this.#host;
    const locales = this.#getLocales();
    const lang = languageOf(this.#host);
    const defaults = this.#defaults;
    const hasDefaultsOnly =
      !words &&
      !Object.keys(locales).length &&
      [lang, messageLang].every((tag) => serves(defaults.chat.lang, tag));
    if (isServer) {
      // A server renders once, and cannot wait for a language.
      this.isLoading = !hasDefaultsOnly;
      return;
    }
    if (hasDefaultsOnly && !this.#requested.length) return;
    const requested: Requested = [lang, messageLang ?? lang, locales, words];
    if (sameItems(requested, this.#requested)) return;
    this.#requested = requested;
    this.isLoading = true;
    const use = (speech: Speech): void => {
      // Other languages may have been requested in the meantime.
      if (requested !== this.#requested) return;
      this.isLoading = false;
      this.speech = speech;
      this.#host.requestUpdate();
    };
    const warn = (setting: string, problem: string): void => warnOnce(this.#host, setting, problem);
    void this.#conversation
      .languages()
      .then(({ loadLanguages, languages }) => loadLanguages(defaults, languages, requested, warn, use))
      .catch(() => use(defaults));
  }
}
