import { html, nothing } from 'lit';
import { BowOutEvent } from '../event.ts';
import { isServer } from '../platform/is-server.ts';
import { isTextField } from '../platform/is-text-field.ts';
import { setting } from '../platform/settings.ts';
import { attempt } from '../platform/storage.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { ChatWords } from '../locales/interface-words.ts';

/** The element's property that chooses between inline and launcher mode. */
type Host = LitElement & { mode: string | null | undefined };

interface LauncherContent {
  words: ChatWords;
  heading: string;
  dir: string;
  /** The text to announce. While the panel is closed it is the description of the button. */
  notice: string | undefined;
}

/** Viewports that leave room for an overlay. On phones it would cover the page's own controls. */
const wideViewport = '(width >= 600px) and (height >= 480px)';

/** The session storage key that records whether the panel is open. */
const openStateKey = (key: string) => `bow-out-open:${key}`;

/** Keeps scrolling inside the panel from scripts of the page that scroll the page themselves. Passive, so it is smooth. */
const stopScrolling = { handleEvent: (event: Event) => event.stopPropagation(), passive: true };

/**
 * Renders a button that opens the conversation in a non-modal dialog, so that the page stays usable. On large viewports
 * both are popovers, since in the top layer no ancestor can move or clip them. On small ones they take up space in the
 * page, the dialog below the button.
 */
export class Launcher implements ReactiveController {
  isOpen = false;
  readonly #host: Host;
  readonly #wideViewport = isServer ? undefined : matchMedia(wideViewport);
  /** Whether the panel overlays the page, rather than taking up space in it. */
  #isOverlay = this.#wideViewport?.matches ?? false;
  #key: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the host has chosen launcher mode. */
  get isWanted(): boolean {
    return setting(this.#host, 'mode', this.#host.mode) === 'launcher';
  }

  hostConnected(): void {
    if (isServer) return;
    this.#wideViewport?.addEventListener('change', this.#onViewportChange);
    visualViewport?.addEventListener('resize', this.#onViewportChange);
    document.addEventListener('keydown', this.#onDocumentKeydown);
    // Moving the element has closed its popovers.
    this.#onViewportChange();
  }

  hostDisconnected(): void {
    this.#wideViewport?.removeEventListener('change', this.#onViewportChange);
    visualViewport?.removeEventListener('resize', this.#onViewportChange);
    document.removeEventListener('keydown', this.#onDocumentKeydown);
  }

  hostUpdated(): void {
    // Without popover support they still work, but other elements of the page may cover them.
    for (const [element, isShown] of [
      [this.#button, true],
      [this.#panel, this.isOpen],
    ] as const)
      if (element?.popover && element.isConnected) element.togglePopover(isShown);
    if (this.isOpen) this.#updateOffsets();
  }

  /**
   * Sets the conversation whose panel state is stored, and opens the panel if it was open before a reload.
   *
   * @param key the storage key of the conversation
   * @param remember whether the state may be stored
   */
  useStorageKey(key: string, remember: boolean): void {
    const storageKey = remember ? openStateKey(key) : undefined;
    if (storageKey === this.#key) return;
    this.#key = storageKey;
    if (storageKey !== undefined) this.isOpen ||= attempt(() => sessionStorage.getItem(storageKey)) === '1';
  }

  toggle(isOpen = !this.isOpen): void {
    if (isOpen === this.isOpen) return;
    // Move the focus before the panel is hidden, so that it is never lost.
    if (!isOpen && this.#panel?.matches(':focus-within')) this.#button?.focus();
    this.isOpen = isOpen;
    const key = this.#key;
    if (key !== undefined)
      attempt(() => {
        if (isOpen) sessionStorage.setItem(key, '1');
        else sessionStorage.removeItem(key);
      });
    this.#host.dispatchEvent(new BowOutEvent(isOpen ? 'bow-out-open' : 'bow-out-close'));
    this.#onViewportChange();
    if (isOpen)
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('.now h3')?.focus(),
      );
  }

  render(
    { words: { lang }, heading, dir, notice }: LauncherContent,
    panel: unknown,
    onKeydown: (event: KeyboardEvent) => void,
  ) {
    const isOverlay = this.#isOverlay;
    return html`<div class="theme launcher ${isOverlay ? 'over' : 'flow'}" lang=${lang} dir=${dir}>
      <button
        type="button"
        class="pri launch"
        part="launcher"
        ${hooks({ 'data-action': 'launch' })}
        popover=${isOverlay ? 'manual' : nothing}
        aria-expanded=${this.isOpen}
        aria-controls="panel"
        aria-description=${this.isOpen ? nothing : (notice ?? nothing)}
        @click=${() => this.toggle()}
        @keydown=${onKeydown}
      >
        ${heading}
      </button>
      <div
        id="panel"
        class="panel"
        part="panel"
        role="dialog"
        aria-label=${heading}
        popover=${isOverlay ? 'manual' : nothing}
        ?hidden=${!this.isOpen}
        @wheel=${isOverlay ? stopScrolling : nothing}
        @touchmove=${isOverlay ? stopScrolling : nothing}
      >
        ${panel}
      </div>
    </div>`;
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.launch');
  }

  readonly #onViewportChange = (): void => {
    const focused = (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement;
    // An on-screen keyboard may have made the viewport small. The field being typed in stays where it is.
    if (!focused || !isTextField(focused)) this.#isOverlay = this.#wideViewport?.matches ?? false;
    if (!this.isWanted) return;
    if (this.isOpen) this.#updateOffsets();
    this.#host.requestUpdate();
  };

  /** Keeps the panel above the on-screen keyboard, and above the button at any text size. */
  #updateOffsets(): void {
    const { height = innerHeight, offsetTop = 0, scale = 1 } = visualViewport ?? {};
    // Zooming in makes the visual viewport smaller too.
    const keyboard = scale === 1 ? Math.max(0, innerHeight - height - offsetTop) : 0;
    const style = this.#panel?.style;
    style?.setProperty('--keyboard', `${keyboard}px`);
    style?.setProperty('--launch', `${this.#button?.offsetHeight ?? 0}px`);
  }

  /** Closes the panel on Escape, since it may cover the focused element of the page (WCAG 2.2, 2.4.11). */
  readonly #onDocumentKeydown = (event: KeyboardEvent): void => {
    const isOverlay = this.isWanted && this.isOpen && this.#isOverlay;
    if (
      isOverlay &&
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      !event.composedPath().includes(this.#host)
    )
      this.toggle(false);
  };
}
