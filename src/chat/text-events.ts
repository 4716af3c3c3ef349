import { isServer } from '../platform/is-server.ts';
import { isTextField } from '../platform/is-text-field.ts';
import type { LitElement, ReactiveController } from 'lit';

/** The events of a text field that a page may act on: to run a shortcut, or to change what is copied or typed. */
const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'];

/**
 * Stops the events of text fields at the shadow root. Outside, their target is the element itself, so a page that
 * ignores keys pressed in text fields would take them for shortcuts. Escape and Tab go on, for the page's own dialogs.
 */
export class TextEvents implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) for (const type of types) this.#host.renderRoot.addEventListener(type, stop);
  }
}

const stop = (event: Event): void => {
  const { key } = event as Partial<KeyboardEvent>;
  if (isTextField(event.target as Element) && key !== 'Escape' && key !== 'Tab') event.stopPropagation();
};
