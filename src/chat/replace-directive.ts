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

class ReplaceDirective extends Directive {
  #key: unknown;

  /** Returns a list of one, so that Lit renders and hydrates the value in a child part that can be removed. */
  render(_key: unknown, value: unknown, _onReplace?: (first: Element | null) => void) {
    return [value];
  }

  override update(container: ChildPart, [key, value, onReplace]: DirectiveParameters<this>) {
    const isNew = key !== (this.#key ??= key);
    this.#key = key;
    if (!isNew) return [value];
    const [previous] = getCommittedValue(container) as [ChildPart];
    const next = setChildPartValue(insertPart(container), value);
    onReplace?.((next.startNode as Comment | null)?.nextElementSibling ?? null);
    removePart(previous);
    setCommittedValue(container, [next]);
    return noChange;
  }
}

/**
 * Renders one value at a time. When the key changes, the new value is inserted and passed to the callback before the
 * old one is removed, so that the focus can move to the new value and is never lost.
 */
export const replace = directive(ReplaceDirective);
