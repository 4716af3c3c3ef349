import { adoptStyles } from '../styles/adopt-styles.ts';
import { isServer } from './is-server.ts';
import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { ClosedElement } from './closed-element.ts';

/**
 * Makes the first render of server-rendered markup the same as on the server, and then renders again with what the
 * server could not know.
 */
export class HydrationController implements ReactiveController {
  /** Whether a server rendered the element. */
  readonly isServerRendered: boolean;
  readonly #host: ClosedElement;

  constructor(host: ClosedElement) {
    this.#host = host;
    this.isServerRendered = host.isServerRendered;
    host.addController(this);
  }

  /** Whether to ignore the page around the element: on a server, and while hydrating, so that both render the same. */
  get ignoresPage(): boolean {
    return isServer || (this.isServerRendered && !this.#host.hasUpdated);
  }

  hostConnected(): void {
    if (!this.isServerRendered) return;
    const { renderOptions, renderRoot } = this.#host;
    // Without Lit's hydration support, the server's markup would remain below the new rendering.
    if (renderOptions.renderBefore) renderRoot.replaceChildren();
    renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    if (!this.ignoresPage) return;
    const host = this.#host;
    // A content security policy may block the inline styles in the server's markup.
    adoptStyles(
      host.renderRoot as ShadowRoot,
      (host.constructor as typeof LitElement).elementStyles as CSSResult[],
    );
    // Still before the first paint. Lit warns about a request within the update.
    queueMicrotask(() => host.requestUpdate());
  }
}
