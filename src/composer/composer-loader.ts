import { html, nothing } from 'lit';
import { isAsked } from '../chat/format-answer.ts';
import { idle } from '../platform/idle.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { listFormat } from '../locales/list-format.ts';
import type { LitElement } from 'lit';
import type { LoadedConversation } from '../conversation.ts';
import type { ConversationStore } from '../chat/conversation-store.ts';
import type { View } from '../chat/view-model.ts';
import type { Locale, Speech } from '../locales/locale.ts';
import type { ChatWords } from '../locales/interface-words.ts';
import type { Composer } from './composer.ts';

/** Loads the code of the composer. */
export type Load = () => Promise<typeof import('./composer.ts')>;
/** Loads the code of the composer, and the letters that it shows. */
type LoadAll = () => Promise<Awaited<ReturnType<Load>> & Pick<LoadedConversation, 'letters'>>;

/** The words that the first question needs. The others load with the composer. */
const initialWords = ({ lang, locale, plural, questions, interface: strings }: Locale) =>
  ({ lang, locale, plural, questions, interface: strings }) as ChatWords;

/**
 * Loads the composer and `replay` as one chunk. Neither is needed before the first answer. If loading fails, the
 * answers are kept and the candidate can retry.
 */
export class ComposerLoader {
  composer: Composer | undefined;
  /** Whether the conversation needs the composer or `replay`, and they have not loaded yet. */
  isAwaited = false;
  #isLoading = false;
  #hasFailed = false;
  #speech: Speech;
  #words: ChatWords;
  readonly #host: LitElement;
  readonly #load: LoadAll;
  readonly #onCopy: () => void;

  constructor(host: LitElement, speech: Speech, load: LoadAll, onCopy: () => void) {
    this.#host = host;
    this.#speech = speech;
    this.#words = initialWords(speech.chat);
    this.#load = load;
    this.#onCopy = onCopy;
  }

  /** Whether the conversation is waiting for the chunk and it is being fetched. */
  get isLoading(): boolean {
    return this.isAwaited && this.#isLoading;
  }

  /** The languages of the chat and of the messages. */
  get speech(): Speech {
    return this.#speech;
  }

  /** The words loaded so far. */
  get words(): ChatWords {
    return this.#words;
  }

  /** Changes the languages, and loads their words. */
  setSpeech(speech: Speech): void {
    if (speech.chat === this.#speech.chat && speech.message === this.#speech.message) return;
    this.#speech = speech;
    this.#words = initialWords(speech.chat);
    this.composer = undefined;
    this.#isLoading = this.#hasFailed = false;
    void this.fetch();
  }

  /** Fetches the chunk if the current state needs it. Called before each render. */
  beforeRender({ state: { now, answers }, isWaiting }: Pick<ConversationStore, 'state' | 'isWaiting'>): void {
    const visibleIds = [now.id, ...answers.map(({ question }) => question)];
    const isNeeded = isWaiting || visibleIds.some((id) => !isAsked(this.#words, id));
    const isNew = isNeeded && !this.composer && !this.isAwaited;
    this.isAwaited = isNeeded && !this.composer;
    if (isNew) void this.fetch();
  }

  /** Fetches the chunk, unless it has loaded or is being fetched. */
  async fetch(): Promise<void> {
    if (this.#isLoading || this.composer) return;
    this.#isLoading = true;
    this.#host.requestUpdate();
    const speech = this.#speech;
    try {
      const [{ Composer, styles, letters }, { rest }, message] = await Promise.all([
        this.#load(),
        speech.chat.rest(),
        speech.message.rest(),
      ]);
      // The language may have changed in the meantime.
      if (speech !== this.#speech) return;
      adoptStyles(this.#host, styles);
      const { interface: strings, questions } = this.#words;
      this.#words = {
        ...this.#words,
        ...rest,
        questions: { ...questions, ...rest.questions },
        interface: { ...strings, ...rest.interface },
      };
      const { lang } = speech.message;
      this.composer = new Composer(
        this.#host,
        letters,
        { ...message.rest, lang, remarks: rest.remarks },
        this.#onCopy,
      );
      idle(() => [speech.chat, speech.message].forEach(({ locale }) => listFormat(locale)));
    } catch {
      if (speech !== this.#speech) return;
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  /** Renders the loading message, or after a failure the error with a retry button. */
  renderPending({ words }: View) {
    const { coming, failed, retry } = words.interface;
    return html`<section class="now" aria-labelledby="ask" aria-busy=${this.#isLoading}>
      <h3 id="ask" tabindex="-1">${coming}</h3>
      ${
        this.#hasFailed
          ? html`<p role="alert">${failed}</p>
              <div class="row">
                <button type="button" class="pri" data-action="retry" @click=${() => void this.fetch()}>
                  ${retry}
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
