import type { Page } from './mount.ts';

const trim = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** The lines of something as they are seen, but for the word on its button. */
export const linesOf = (node: Node) =>
  (node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''))
    .split('\n')
    .map(trim)
    .filter((line) => line && line !== 'Edit');

/**
 * One list of what happens in a widget: `said` is what came into the live region while it was live, `focus` what got
 * the focus, `gone` a question that went. `lost` stands where nothing in the widget has the focus that had it.
 */
export class Ear {
  readonly heard: string[][] = [];
  readonly #room: ShadowRoot;
  readonly #watch = new MutationObserver((records) => this.#take(records));

  constructor({ element }: Page) {
    this.#room = element.shadowRoot!;
    const what = { childList: true, subtree: true, characterData: true, attributeFilter: ['aria-live'] };
    this.#watch.observe(this.#room, { ...what, attributeOldValue: true });
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

  #take(records: MutationRecord[]): void {
    const region = this.#room.querySelector('[role="log"]');
    // Backwards, as a record knows what was before it.
    let live = region?.ariaLive;
    const heard: string[][] = [];
    for (const { type, target, oldValue, addedNodes, removedNodes } of records.reverse()) {
      if (type === 'attributes' && target === region) live = oldValue;
      if (region?.contains(target))
        for (const node of type === 'characterData' ? [target] : [...addedNodes].reverse()) {
          const lines = linesOf(node);
          const element = node instanceof HTMLElement ? node : node.parentElement;
          const nearest = element?.closest('[aria-live]');
          const isLive = (nearest === region ? live : nearest?.ariaLive) === 'polite';
          if (isLive && lines.length && element?.checkVisibility()) heard.unshift(['said', ...lines]);
        }
      for (const node of removedNodes)
        if (node instanceof HTMLElement && node.matches('.now'))
          heard.unshift(['gone', node.dataset['question'] ?? node.dataset['outcome'] ?? '']);
    }
    this.heard.push(...heard);
  }
}
