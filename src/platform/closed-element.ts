import { LitElement } from 'lit';
import { readoptStyles } from '../styles/adopt-styles.ts';
import { isServer } from './is-server.ts';
import { attachUnseen, keepNativeMembersIn, nativeScope } from './native-members.ts';
import { hasTestHooks } from './test-hooks.ts';

/**
 * A LitElement with a closed shadow root, so that the page's session recorders, analytics and listeners don't see what
 * is inside. With the attribute `test-hooks` the root is open, for the host's own tests. It also keeps its styles when
 * it moves to another document, such as that of a frame.
 */
export class ClosedElement extends LitElement {
  /** The mode of a root that a server renders. */
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, mode: 'closed' };

  /**
   * The only way to a closed root that a server rendered. Taken at once, since it can be taken only once: afterwards
   * the page can't.
   */
  readonly #internals = isServer ? undefined : this.attachInternals();

  /** Whether a server rendered the element: only the parser attaches a root before the element is constructed. */
  readonly isServerRendered: boolean = Boolean(this.#internals?.shadowRoot);

  adoptedCallback(): void {
    const root = this.#root;
    if (root) readoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
  }

  override attachShadow(options: ShadowRootInit): ShadowRoot {
    if (isServer) return super.attachShadow(options);
    return hasTestHooks(this)
      ? super.attachShadow({ ...options, mode: 'open' })
      : attachUnseen(this, options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#createRenderRoot();
    if (isServer || !(root instanceof DocumentFragment)) return root;
    keepNativeMembersIn(root);
    this.renderOptions.creationScope = nativeScope;
    return root;
  }

  #createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#root;
    // Lit, and its hydration support, look for a root that exists already in `shadowRoot`, which is null if it's closed.
    if (root) Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
    try {
      return super.createRenderRoot();
    } catch {
      // The element moved before its first render, so Lit's style sheets belong to another document and are rejected.
      this.adoptedCallback();
      return this.#root ?? this;
    } finally {
      if (root) Reflect.deleteProperty(this, 'shadowRoot');
    }
  }

  get #root(): ShadowRoot | null {
    return this.#internals?.shadowRoot ?? null;
  }
}
