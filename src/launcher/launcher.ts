import { html, nothing } from 'lit';
import { isServer } from '../platform/is-server.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatWords } from '../locales/interface-words.ts';

type Host = ReactiveControllerHost & HTMLElement;

interface Shown {
  words: ChatWords;
  heading: string;
  dir: string;
  /** What is to be said aloud: where the panel has closed, with the button that has the focus. */
  notice: string | undefined;
}

/** Where there is room for a panel beside the page; on a phone it would lie over the page's own controls. */
const roomy = '(width >= 600px) and (height >= 480px)';

/** Whether it was open, for as long as the tab lives; nothing else is kept there. */
const openKey = (key: string) => `bow-out-open:${key}`;

/** Storage may be forbidden: then nothing is remembered. */
function tab<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * A button that opens the conversation in a panel. The panel is a dialog that is not modal, since the page stays of
 * use beside it: it lies over the page where there is room, above all that the page may put in its way, and stands in
 * the page's own flow, below the button, where there is none.
 */
export class Launcher implements ReactiveController {
  /** Whether the conversation opens from the button. */
  isWanted = false;
  isOpen = false;
  readonly #host: Host;
  readonly #changed: (isOpen: boolean) => void;
  readonly #roomy = isServer ? undefined : matchMedia(roomy);
  #key: string | undefined;

  /** @param changed is told when the candidate opens or closes it */
  constructor(host: Host, changed: (isOpen: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#roomy?.addEventListener('change', this.#update);
    visualViewport?.addEventListener('resize', this.#measure);
    document.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    this.#roomy?.removeEventListener('change', this.#update);
    visualViewport?.removeEventListener('resize', this.#measure);
    document.removeEventListener('keydown', this.#press);
  }

  hostUpdated(): void {
    const panel = this.#panel;
    // Without popovers it still is a panel, though other things of the page may lie over it.
    if (panel?.popover && panel.isConnected) panel.togglePopover(this.isOpen);
    if (this.isOpen) this.#measure();
  }

  /**
   * @param key of the conversation that it remembers for whether it was open
   * @param remember whether anything may be kept
   */
  keepIn(key: string, remember: boolean): void {
    const next = remember ? openKey(key) : undefined;
    if (next === this.#key) return;
    this.#key = next;
    if (next !== undefined) this.isOpen ||= tab((storage) => storage.getItem(next)) === '1';
  }

  toggle(isOpen = !this.isOpen): void {
    if (isOpen === this.isOpen) return;
    // Before it goes, so that the focus is never lost.
    if (!isOpen && this.#panel?.matches(':focus-within')) this.#button?.focus();
    this.isOpen = isOpen;
    const key = this.#key;
    if (key !== undefined)
      tab((storage) => {
        if (isOpen) storage.setItem(key, '1');
        else storage.removeItem(key);
      });
    this.#changed(isOpen);
    this.#update();
    if (isOpen)
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot?.querySelector<HTMLElement>('.now h3')?.focus(),
      );
  }

  render(
    { words: { lang }, heading, dir, notice }: Shown,
    panel: unknown,
    press: (event: KeyboardEvent) => void,
  ) {
    const isOver = this.#isOver;
    return html`<div class="theme launcher ${isOver ? 'over' : 'flow'}" lang=${lang} dir=${dir}>
      <button
        type="button"
        class="pri launch"
        part="launcher"
        data-action="launch"
        aria-expanded=${this.isOpen}
        aria-controls="panel"
        aria-description=${this.isOpen ? nothing : (notice ?? nothing)}
        @click=${() => this.toggle()}
        @keydown=${press}
      >
        ${heading}
      </button>
      <div
        id="panel"
        class="panel"
        part="panel"
        role="dialog"
        aria-label=${heading}
        popover=${isOver ? 'manual' : nothing}
        ?hidden=${!this.isOpen}
      >
        ${panel}
      </div>
    </div>`;
  }

  /** Whether the panel lies over the page. */
  get #isOver(): boolean {
    return this.#roomy?.matches ?? false;
  }

  get #panel(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.panel');
  }

  get #button(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.launch');
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** Keeps the panel above a keyboard that is on the screen, and above the button however large its text is. */
  readonly #measure = (): void => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    const style = this.#panel?.style;
    style?.setProperty('--keyboard', `${Math.max(0, innerHeight - height - offsetTop)}px`);
    style?.setProperty('--launch', `${this.#button?.offsetHeight ?? 0}px`);
  };

  /** The panel may lie over what has the focus in the page: Escape uncovers it (WCAG 2.2, 2.4.11). */
  readonly #press = (event: KeyboardEvent): void => {
    const isOver = this.isWanted && this.isOpen && this.#isOver;
    if (
      isOver &&
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      !event.composedPath().includes(this.#host)
    )
      this.toggle(false);
  };
}
