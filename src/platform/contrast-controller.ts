import { correctContrast } from '../styles/contrast.ts';
import { warnOnce } from './settings.ts';
import type { LitElement, ReactiveController } from 'lit';

/**
 * Corrects the host page's colours where their contrast is too low, whenever they may have changed, and warns once for
 * each property. Used only for elements with a custom colour.
 */
export class ContrastController implements ReactiveController {
  readonly #host: LitElement;
  readonly #darkScheme = matchMedia('(prefers-color-scheme: dark)');
  /** Pages change their theme with a class, a style or a data attribute on the root element or the body. */
  readonly #themeObserver = new MutationObserver(() => this.#check());
  #checked: readonly HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#darkScheme.addEventListener('change', this.#check);
    const { documentElement, body } = this.#host.ownerDocument;
    for (const element of [documentElement, body, this.#host])
      this.#themeObserver.observe(element, { attributes: true });
    this.#check();
  }

  hostDisconnected(): void {
    this.#darkScheme.removeEventListener('change', this.#check);
    this.#themeObserver.disconnect();
  }

  /** The launcher has colours of its own, and may be rendered later. */
  hostUpdated(): void {
    if (this.#themeElements().length !== this.#checked.length) this.#check();
  }

  #themeElements(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.theme')];
  }

  readonly #check = (): void => {
    this.#checked = this.#themeElements();
    for (const { property, against, ratio, needed, used } of this.#checked.flatMap(correctContrast))
      warnOnce(
        this.#host,
        property,
        against
          ? `has a contrast of ${ratio}:1 with ${against}. Set a colour with at least ${needed}:1. Using ${used}.`
          : `is not a CSS colour. Set one. Using ${used}.`,
      );
  };
}
