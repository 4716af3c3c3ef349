import type { Page } from './page-object.ts';

const trim = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Records the events of a widget in order: `said` for text in the live region, `focus` for the focused element, and
 * `gone` for a question that is removed. `lost` means that the focus left the widget.
 */
export class LiveRegionRecorder {
  readonly events: string[][] = [];
  readonly #root: ShadowRoot;
  readonly #observer = new MutationObserver((records) => this.#record(records));

  constructor({ element }: Page) {
    this.#root = element.shadowRoot!;
    this.#observer.observe(this.#root, { childList: true, subtree: true, characterData: true });
    this.#root.addEventListener('focusin', this.#focused);
    this.#root.addEventListener('focusout', this.#blurred);
  }

  /** Stops recording, and returns the recorded events. */
  stop(): string[][] {
    this.#record(this.#observer.takeRecords());
    this.#observer.disconnect();
    this.#root.removeEventListener('focusin', this.#focused);
    this.#root.removeEventListener('focusout', this.#blurred);
    return this.events;
  }

  // Mutation records are delivered after the focus event, so the pending ones are taken first.
  readonly #focused = ({ target }: Event) => {
    this.#record(this.#observer.takeRecords());
    const element = target as HTMLElement;
    this.events.push(['focus', trim(element.ariaLabel ?? element.textContent)]);
  };

  readonly #blurred = (event: Event) => {
    this.#record(this.#observer.takeRecords());
    if (!(event as FocusEvent).relatedTarget) this.events.push(['lost']);
  };

  #record(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest('[role="status"]')?.checkVisibility())
        for (const node of type === 'characterData' ? [target] : addedNodes)
          // A node that is already gone was never announced.
          if (node.isConnected && node.nodeType !== Node.COMMENT_NODE && trim(node.textContent))
            this.events.push(['said', trim(node.textContent)]);
      for (const node of removedNodes)
        if (node instanceof HTMLElement && node.matches('.now'))
          this.events.push(['gone', node.dataset['question'] ?? node.dataset['outcome'] ?? '']);
    }
  }
}
