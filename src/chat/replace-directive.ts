import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { ChildPart, DirectiveParameters } from 'lit/directive.js';

class Swap extends Directive {
  #key: unknown;

  /** A list of one: Lit draws and hydrates what stands in it, in a part of its own that can be taken out. */
  render(_key: unknown, value: unknown, _entered?: (first: Element | null) => void) {
    return [value];
  }

  override update(container: ChildPart, [key, value, entered]: DirectiveParameters<this>) {
    const isNew = key !== (this.#key ??= key);
    this.#key = key;
    if (!isNew) return [value];
    const [old] = getCommittedValue(container) as [ChildPart];
    const shown = setChildPartValue(insertPart(container), value);
    entered?.((shown.startNode as Comment | null)?.nextElementSibling ?? null);
    removePart(old);
    setCommittedValue(container, [shown]);
    return noChange;
  }
}

/**
 * Shows one thing at a time. When the key changes, the new one is put in and announced to `entered` before the
 * old one goes, so that the focus has somewhere to move to and is never lost.
 */
export const replace = directive(Swap);
