import type { Page } from './page-object.ts';

const trim = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/**
 * One list of what happens in a widget: `said` is what comes into the live region, `focus` what gets the focus, `gone`
 * a question that goes. `lost` stands where nothing in the widget has the focus that had it.
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

  /** What was heard until now; from here on nothing is. */
  stop(): string[][] {
    this.#take(this.#watch.takeRecords());
    this.#watch.disconnect();
    this.#room.removeEventListener('focusin', this.#focused);
    this.#room.removeEventListener('focusout', this.#blurred);
    return this.heard;
  }

  // Changes are told later than the focus moves: whatever came before it is taken first.
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
          // What is gone by now was never there to be read.
          if (node.isConnected && node.nodeType !== Node.COMMENT_NODE && trim(node.textContent))
            this.heard.push(['said', trim(node.textContent)]);
      for (const node of removedNodes)
        if (node instanceof HTMLElement && node.matches('.now'))
          this.heard.push(['gone', node.dataset['question'] ?? node.dataset['outcome'] ?? '']);
    }
  }
}
