import { html, nothing } from 'lit';
import { isAsked } from '../chat/format-answer.ts';
import { BowOutEvent } from '../event.ts';
import { idle } from '../platform/idle.ts';
import { isServer } from '../platform/is-server.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { Conversation, LoadedConversation } from '../conversation.ts';
import type { ConversationStore } from '../chat/conversation-store.ts';
import type { LocaleController } from '../chat/locale-controller.ts';
import type { View } from '../chat/view-model.ts';
import type { Locale, Speech } from '../locales/locale.ts';
import type { ChatWords } from '../locales/interface-words.ts';
import type { Composer } from './composer.ts';

/** The address of `bow-out.js`, defined by its build. Unknown in a host's own bundle. */
declare const scriptUrl: string | undefined;

/** Loads the code of the composer. */
export type Load = () => Promise<typeof import('./composer.ts')>;

/** The words that the first question needs. The others load with the composer. */
const initialWords = ({ lang, locale, plural, questions, interface: strings }: Locale) =>
  ({ lang, locale, plural, questions, interface: strings }) as ChatWords;

/**
 * Loads the composer and `replay` as one chunk. Neither is needed before the first answer. If loading fails, the
 * answers are kept and the candidate can retry.
 */
export class ComposerLoader implements ReactiveController {
  composer: Composer | undefined;
  /** Whether the conversation needs the composer or `replay`, and they have not loaded yet. */
  isAwaited = false;
  /** Whether the guards against what the page or a double press could do are in place. */
  #hasGuards = false;
  #isLoading = false;
  #hasFailed = false;
  /** Whether the candidate has pressed “Try again”. */
  #isRetry = false;
  /** Whether a retry has failed. */
  #hasFailedAgain = false;
  #speech: Speech;
  #words: ChatWords;
  readonly #host: LitElement;
  readonly #store: ConversationStore;
  readonly #locale: LocaleController;
  readonly #conversation: Conversation;
  readonly #load: Load;

  constructor(
    host: LitElement,
    conversation: Conversation,
    store: ConversationStore,
    locale: LocaleController,
    load: Load,
  ) {
    this.#host = host;
    this.#conversation = conversation;
    this.#store = store;
    this.#locale = locale;
    this.#load = load;
    this.#speech = locale.speech;
    this.#words = initialWords(locale.speech.chat);
    host.addController(this);
  }

  hostConnected(): void {
    // What has failed in another language in the meantime is fetched again at an answer, and not at once.
    if (!isServer) idle(() => this.#hasFailed || void this.fetch());
  }

  /** Fetches the chunk if the language has changed, or if the current state needs it. */
  hostUpdate(): void {
    const { speech } = this.#locale;
    if (speech !== this.#speech) {
      this.#speech = speech;
      this.#words = initialWords(speech.chat);
      this.composer = undefined;
      this.#isLoading = this.#hasFailed = false;
      void this.fetch();
    }
    const { state, isWaiting } = this.#store;
    const visibleIds = [state.now.id, ...state.answers.map(({ question }) => question)];
    const isNeeded = isWaiting || visibleIds.some((id) => !isAsked(this.#words, id));
    const isNew = isNeeded && !this.composer && !this.isAwaited;
    this.isAwaited = isNeeded && !this.composer;
    if (isNew) void this.fetch();
  }

  /** Whether the conversation is waiting for the chunk and it is being fetched. */
  get isLoading(): boolean {
    return this.isAwaited && this.#isLoading;
  }

  /** Whether the composer is on screen: it has loaded, and an advice has been accepted. */
  get isShown(): boolean {
    return this.composer !== undefined && this.#store.state.now.kind === 'outcome';
  }

  /** The words loaded so far. */
  get words(): ChatWords {
    return this.#words;
  }

  /** Fetches the chunk, unless it has loaded or is being fetched. */
  async fetch(): Promise<void> {
    if (this.#isLoading || this.composer) return;
    this.#isLoading = true;
    this.#host.requestUpdate();
    const speech = this.#speech;
    const isRetry = this.#isRetry;
    try {
      // The script may come from a cache, and name chunks that a newer release has replaced. Then only a reload helps,
      // and only with the new script in the cache.
      if (isRetry && typeof scriptUrl === 'string')
        await fetch(scriptUrl, { cache: 'reload' }).catch(() => undefined);
      const [{ Composer, styles, addGuards, completeWords }, { letters }, { rest }, languages] =
        await Promise.all([
          this.#load(),
          this.#loadConversation(),
          speech.chat.rest(),
          // All of them: what is fetched must not tell which one the candidate writes in.
          Promise.all(
            speech.messages.map(async (locale) => ({ ...(await locale.rest()).rest, lang: locale.lang })),
          ),
        ]);
      // Before this chunk, there is no second question, text field or changed label to guard.
      if (!this.#hasGuards) addGuards(this.#host, this.#store);
      this.#hasGuards = true;
      // The language may have changed in the meantime.
      if (speech !== this.#speech) return;
      adoptStyles(this.#host.renderRoot as ShadowRoot, styles);
      this.#words = completeWords(this.#words, rest);
      this.composer = new Composer(this.#host, letters, languages, () =>
        this.#host.dispatchEvent(new BowOutEvent('bow-out-copy')),
      );
    } catch {
      if (speech !== this.#speech) return;
      this.#hasFailed = true;
      this.#hasFailedAgain = isRetry;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  /** Loads the conversation. Its `replay` works in any language, so the store takes it even if that changes. */
  async #loadConversation(): Promise<LoadedConversation> {
    const loaded = await this.#conversation.load();
    this.#store.setReplay(loaded.replay);
    return loaded;
  }

  /** The heading of the composer or of the loading message, if one of them is on screen. */
  readyText(view: View): string | undefined {
    if (this.isAwaited) return view.words.interface.coming;
    return this.isShown ? this.composer?.readyText(view) : undefined;
  }

  readonly #retry = (): void => {
    this.#isRetry = true;
    void this.fetch();
  };

  /** Renders the loading message, or after a failure the error with a button to try again. */
  renderPending({ words }: View) {
    const { coming, failed, failedAgain, retry, reload } = words.interface;
    // Firefox remembers that a module failed to load until the page is reloaded.
    const mayReload = this.#hasFailedAgain && this.#store.isKept;
    return html`<section class="now" aria-labelledby="ask" aria-busy=${this.#isLoading}>
      <h3 id="ask" tabindex="-1">${coming}</h3>
      ${
        this.#hasFailed
          ? html`<p role="alert">${mayReload ? failedAgain : failed}</p>
              <div class="row">
                <button
                  type="button"
                  class="pri"
                  ${hooks({ 'data-action': mayReload ? 'reload' : 'retry' })}
                  @click=${mayReload ? () => location.reload() : this.#retry}
                >
                  ${mayReload ? reload : retry}
                </button>
              </div>`
          : nothing
      }
    </section>`;
  }

  render(view: View) {
    return this.composer
      ? html`<section class="desk" part="desk" aria-label=${view.words.interface.desk}>
          <div class="sheet">${this.composer.render(view)}</div>
        </section>`
      : nothing;
  }
}
