import { isServer } from '../platform/is-server.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { ConversationStore } from './conversation-store.ts';

/** The longest pause between the two taps of a double-tap, in milliseconds. Not every browser counts taps. */
const doubleTapTime = 300;

/**
 * Ignores the rest of a double-click or double-tap whose first press led to another question. It would otherwise answer
 * that question unread. Pressing the same button again, such as Back, still works, and so do keys and scripts.
 */
export class DoublePress implements ReactiveController {
  /** The control and the number of moves at the first press of the current series. */
  #first: { control: Element | null; moves: number } | undefined;
  #lastTouchAt = -doubleTapTime;
  #isTouch = false;
  readonly #host: LitElement;
  readonly #store: ConversationStore;

  constructor(host: LitElement, store: ConversationStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('pointerdown', this.#onPointerDown, true);
    renderRoot.addEventListener('click', this.#onClick, true);
  }

  readonly #onPointerDown = (event: Event): void => {
    this.#isTouch = (event as PointerEvent).pointerType === 'touch';
  };

  readonly #onClick = (event: Event): void => {
    const { detail, target, timeStamp } = event as PointerEvent;
    // Keys and scripts press once.
    if (!detail) return;
    const control = (target as Element).closest('button, label, summary');
    const isSecondTap = this.#isTouch && timeStamp - this.#lastTouchAt < doubleTapTime;
    if (this.#isTouch) this.#lastTouchAt = timeStamp;
    const { moves } = this.#store;
    if (!this.#first || (detail === 1 && !isSecondTap)) this.#first = { control, moves };
    else if (moves !== this.#first.moves && control !== this.#first.control) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}
