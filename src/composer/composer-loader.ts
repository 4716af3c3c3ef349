import { html, nothing } from 'lit';
import { isAsked } from '../chat/format-answer.ts';
import { idle } from '../platform/idle.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { listFormat } from '../locales/list-format.ts';
import type { LitElement } from 'lit';
import type { ConversationStore } from '../chat/conversation-store.ts';
import type { View } from '../chat/view-model.ts';
import type { Locale, Speech } from '../locales/locale.ts';
import type { ChatWords } from '../locales/interface-words.ts';
import type { Composer } from './composer.ts';

export type Load = () => Promise<typeof import('./composer.ts')>;

/** The words that are needed first; the others come with the second room. */
const firstWords = ({ lang, locale, plural, questions, interface: says }: Locale) =>
  ({ lang, locale, plural, questions, interface: says }) as ChatWords;

/**
 * The place of all that comes after the questions, and how it is fetched, together with what leads from one question to
 * the next: nobody needs either before the first answer. Nothing is lost where that fails.
 */
export class ComposerLoader {
  composer: Composer | undefined;
  /** Whether the conversation has come to where it is needed, and it is not there yet. */
  isAwaited = false;
  #isLoading = false;
  #hasFailed = false;
  #speech: Speech;
  #words: ChatWords;
  readonly #host: LitElement;
  readonly #load: () => ReturnType<Load>;
  readonly #copied: () => void;

  constructor(host: LitElement, speech: Speech, load: () => ReturnType<Load>, copied: () => void) {
    this.#host = host;
    this.#speech = speech;
    this.#words = firstWords(speech.chat);
    this.#load = load;
    this.#copied = copied;
  }

  /** Whether it is awaited, and on its way. */
  get isComing(): boolean {
    return this.isAwaited && this.#isLoading;
  }

  /** The languages of the chat and of the messages. */
  get speech(): Speech {
    return this.#speech;
  }

  /** The words that are there by now. */
  get words(): ChatWords {
    return this.#words;
  }

  /** Speaks in these languages from now on. */
  speak(speech: Speech): void {
    if (speech.chat === this.#speech.chat && speech.message === this.#speech.message) return;
    this.#speech = speech;
    this.#words = firstWords(speech.chat);
    this.composer = undefined;
    this.#isLoading = this.#hasFailed = false;
    void this.fetch();
  }

  /** Told before each rendering where the conversation stands. */
  beforeRender({ state: { now, answers }, isWaiting }: Pick<ConversationStore, 'state' | 'isWaiting'>): void {
    const shown = [now.id, ...answers.map(({ question }) => question)];
    const isNeeded = isWaiting || shown.some((id) => !isAsked(this.#words, id));
    const isNew = isNeeded && !this.composer && !this.isAwaited;
    this.isAwaited = isNeeded && !this.composer;
    if (isNew) void this.fetch();
  }

  /** Fetches it, unless it is there or on its way. */
  async fetch(): Promise<void> {
    if (this.#isLoading || this.composer) return;
    this.#isLoading = true;
    this.#host.requestUpdate();
    const speech = this.#speech;
    try {
      const [{ Composer, styles }, { rest }, message] = await Promise.all([
        this.#load(),
        speech.chat.rest(),
        speech.message.rest(),
      ]);
      // Another language may have been asked for in the meantime.
      if (speech !== this.#speech) return;
      adoptStyles(this.#host, styles);
      const { interface: says, questions } = this.#words;
      this.#words = {
        ...this.#words,
        ...rest,
        questions: { ...questions, ...rest.questions },
        interface: { ...says, ...rest.interface },
      };
      const { lang } = speech.message;
      this.composer = new Composer(
        this.#host,
        { ...message.rest, lang, remarks: rest.remarks },
        this.#copied,
      );
      idle(() => [speech.chat, speech.message].forEach(({ locale }) => listFormat(locale)));
    } catch {
      if (speech !== this.#speech) return;
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  /** What stands in the chat while it is on its way, or when it did not come. */
  await({ words }: View) {
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
