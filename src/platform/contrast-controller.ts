import { correctContrast } from '../styles/contrast.ts';
import { warnOnce } from './settings.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the colours of a host page readable: corrects them where they are not, as often as they may have changed, and
 * tells the host once of each. It is there only for an element whose host has chosen a colour.
 */
export class Colours implements ReactiveController {
  readonly #host: Host;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  /** A page changes its theme by a class, a style or a mark of its own, high up. */
  readonly #theme = new MutationObserver(() => this.#look());
  #looked: readonly HTMLElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#look);
    const { documentElement, body } = this.#host.ownerDocument;
    for (const element of [documentElement, body, this.#host])
      this.#theme.observe(element, { attributes: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#look);
    this.#theme.disconnect();
  }

  /** The launcher brings colours of its own. */
  hostUpdated(): void {
    if (this.#themes().length !== this.#looked.length) this.#look();
  }

  #themes(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.theme') ?? [])];
  }

  readonly #look = (): void => {
    this.#looked = this.#themes();
    for (const { property, against, ratio, needed, used } of this.#looked.flatMap(correctContrast))
      warnOnce(
        this.#host,
        property,
        against
          ? `has a contrast of ${ratio}:1 with ${against}. Set a colour with at least ${needed}:1. Using ${used}.`
          : `is not a CSS colour. Set one. Using ${used}.`,
      );
  };
}
