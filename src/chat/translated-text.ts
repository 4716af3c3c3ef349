import type { LitElement, ReactiveController } from 'lit';

/** The text of a node that Lit has not written to. */
const unwritten = '\u200b';

/**
 * Keeps translated pages up to date. A browser that translates a page replaces each text node by a `<font>` element, and
 * Lit would write a new text to that element in vain. So Lit gets a text node to write to, and the translation of an
 * older text is removed.
 */
export class TranslatedText implements ReactiveController {
  #nodes: Text[] = [];
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const font of this.#host.renderRoot.querySelectorAll<HTMLElement>('font')) {
      // Lit marks where a text that may change begins by a comment.
      if (!(font.previousSibling instanceof Comment)) continue;
      const node = new Text(unwritten);
      font.before(node);
      this.#nodes.push(node);
    }
  }

  hostUpdated(): void {
    for (const node of this.#nodes.splice(0))
      if (node.data === unwritten) node.remove();
      else node.nextSibling?.remove();
  }
}
