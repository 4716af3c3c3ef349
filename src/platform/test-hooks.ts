import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit';

/** Attributes by name. */
type Hooks = Readonly<Record<string, string>>;

/** The attribute with which a host opens an element to its own tests. */
const attribute = 'test-hooks';

/** Whether an element is open to the host's tests. */
export const hasTestHooks = (element: Element): boolean => element.hasAttribute(attribute);

class TestHooks extends Directive {
  /** A server renders no hooks: the browser adds them when it hydrates the element. */
  render(_hooks: Hooks): unknown {
    return noChange;
  }

  override update({ element, options }: ElementPart, [hooks]: [Hooks]): unknown {
    if (!hasTestHooks(options?.host as Element)) return noChange;
    for (const [name, value] of Object.entries(hooks)) element.setAttribute(name, value);
    return noChange;
  }
}

/**
 * Adds attributes that name what an element stands for: a question, an answer, an outcome. They are for the host's own
 * tests, and would tell a session recorder what the candidate answered, so they are rendered for `test-hooks` only.
 * Nothing else may depend on them.
 */
export const hooks = directive(TestHooks);
