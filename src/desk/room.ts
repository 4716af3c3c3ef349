import { html, nothing } from 'lit';
import { isAsked } from '../chat/says.ts';
import { adopt } from '../styles/adopt.ts';
import type { LitElement } from 'lit';
import type { Turn } from '../../machines/replay.ts';
import type { View } from '../chat/view.ts';
import type { ChatWords } from '../words/words.ts';
import type { Desk } from './desk.ts';

export type Load = () => Promise<typeof import('./desk.ts')>;

/**
 * The place of all that comes after the questions, and how it is fetched: nobody needs it before there is an
 * advice. Nothing is lost where that fails.
 */
export class Room {
  desk: Desk | undefined;
  /** Whether the conversation has come to where it is needed, and it is not there yet. */
  isAwaited = false;
  #isLoading = false;
  #hasFailed = false;
  #words: ChatWords;
  readonly #host: LitElement;
  readonly #load: () => ReturnType<Load>;
  readonly #copied: () => void;

  constructor(host: LitElement, words: ChatWords, load: () => ReturnType<Load>, copied: () => void) {
    this.#host = host;
    this.#words = words;
    this.#load = load;
    this.#copied = copied;
  }

  /** The words that are there by now. */
  get words(): ChatWords {
    return this.#words;
  }

  /** Told before each rendering where the conversation stands. */
  expect({ now, said }: Turn): void {
    const isNeeded =
      now.kind === 'advice' ||
      now.kind === 'outcome' ||
      said.some(({ question }) => !isAsked(this.#words, question));
    const isNew = isNeeded && !this.desk && !this.isAwaited;
    this.isAwaited = isNeeded && !this.desk;
    if (isNew) void this.fetch();
  }

  /** Fetches it, unless it is there or on its way. */
  async fetch(): Promise<void> {
    if (this.#isLoading || this.desk) return;
    this.#isLoading = true;
    this.#host.requestUpdate();
    try {
      const { Desk, deskInterface, laterQuestions, outcomes, reasons, styles } = await this.#load();
      adopt(this.#host, styles);
      const { interface: says, questions } = this.#words;
      this.#words = {
        ...this.#words,
        questions: { ...questions, ...laterQuestions },
        outcomes,
        reasons,
        interface: { ...says, ...deskInterface },
      };
      this.desk = new Desk(this.#host, this.#copied);
    } catch {
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  /** What stands in the chat while it is on its way, or when it did not come. */
  await({ words }: View) {
    const { desk, failed, retry } = words.interface;
    return html`<section class="now" aria-labelledby="ask" aria-busy=${this.#isLoading}>
      <h3 id="ask" tabindex="-1">${desk}</h3>
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
    return this.desk
      ? html`<section class="desk" part="desk" aria-label=${view.words.interface.desk}>
          <div class="sheet">${this.desk.render(view)}</div>
        </section>`
      : nothing;
  }
}
