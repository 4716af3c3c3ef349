import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

export type Load = () => Promise<typeof import('./desk.ts')>;

/** The place of the second room, and how it is fetched. Nothing is lost where that fails. */
export class Room {
  desk: Desk | undefined;
  #state: 'waiting' | 'loading' | 'failed' = 'waiting';
  readonly #host: LitElement;
  readonly #copied: () => void;

  constructor(host: LitElement, copied: () => void) {
    this.#host = host;
    this.#copied = copied;
  }

  /** Fetches it, once. After a failure it is fetched again only where that is asked for. */
  async load(fetch: Load, again = false): Promise<void> {
    if (this.#state === 'loading' || (this.#state === 'failed' && !again) || this.desk) return;
    this.#state = 'loading';
    try {
      const { Desk, styles } = await fetch();
      if (styles.styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
      this.desk = new Desk(this.#host, this.#copied);
      this.#state = 'waiting';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  render(view: View, fetch: Load) {
    const { desk, failed, retry } = view.words.interface;
    const again = () => void this.load(fetch, true);
    return html`<section class="desk" part="desk" aria-label=${desk}>
      ${
        this.desk
          ? html`<div class="sheet">${this.desk.render(view)}</div>`
          : this.#state === 'failed'
            ? html`<div role="alert">
                <p>${failed}</p>
                <button type="button" class="sec" data-action="retry" @click=${again}>${retry}</button>
              </div>`
            : nothing
      }
    </section>`;
  }
}
