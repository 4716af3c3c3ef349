import type { Page } from './page-object.ts';

const trim = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Records the events of a widget in order: `said` for text in the live region, `focus` for the focused element, and
 * `gone` for a question that is removed. `lost` means that the focus left the widget.
 */
export class Ear {
  readonly heard: string[][] = [];
  readonly #room: ShadowRoot;
  readonly #watch = new MutationObserver((records) => this.#take(records));

  constructor({ element }: Page) {
    this.#room = element.shadowRoot!;
    this.#watch.observe(this.#room, { childList: true, subtree: true, characterData: true });
    this.#room.addEventListener('focusin', this.#focused);
    this.#room.addEventListener('focusout', this.#blurred);
  }

  /** Stops recording, and returns the recorded events. */
  stop(): string[][] {
    this.#take(this.#watch.takeRecords());
    this.#watch.disconnect();
    this.#room.removeEventListener('focusin', this.#focused);
    this.#room.removeEventListener('focusout', this.#blurred);
    return this.heard;
  }

  // Mutation records are delivered after the focus event, so the pending ones are taken first.
  readonly #focused = ({ target }: Event) => {
    this.#take(this.#watch.takeRecords());
    const element = target as HTMLElement;
    this.heard.push(['focus', trim(element.ariaLabel ?? element.textContent)]);
  };

  readonly #blurred = (event: Event) => {
    this.#take(this.#watch.takeRecords());
    if (!(event as FocusEvent).relatedTarget) this.heard.push(['lost']);
  };

  #take(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest('[role="status"]')?.checkVisibility())
        for (const node of type === 'characterData' ? [target] : addedNodes)
          // A node that is already gone was never announced.
          if (node.isConnected && node.nodeType !== Node.COMMENT_NODE && trim(node.textContent))
            this.heard.push(['said', trim(node.textContent)]);
      for (const node of removedNodes)
        if (node instanceof HTMLElement && node.matches('.now'))
          this.heard.push(['gone', node.dataset['question'] ?? node.dataset['outcome'] ?? '']);
    }
  }
}
