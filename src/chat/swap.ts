import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import type { ChildPart, DirectiveParameters } from 'lit/directive.js';

class Swap extends Directive {
  #key: unknown;
  #shown: ChildPart | undefined;

  render(_key: unknown, value: unknown, _entered: (first: Element | null) => void) {
    return value;
  }

  override update(container: ChildPart, [key, value, entered]: DirectiveParameters<this>) {
    const old = this.#shown;
    const shown = old && key === this.#key ? old : insertPart(container);
    setChildPartValue(shown, value);
    if (old && shown !== old) {
      entered((shown.startNode as Comment | null)?.nextElementSibling ?? null);
      removePart(old);
    }
    this.#key = key;
    this.#shown = shown;
    return noChange;
  }
}

/**
 * Shows one thing at a time. When the key changes, the new one is put in and announced to `entered` before the
 * old one goes, so that the focus has somewhere to move to and is never lost.
 */
export const swap = directive(Swap);
