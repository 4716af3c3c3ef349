import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit';

/**
 * What session recorders and analytics take as a request to leave an element out. Each product has a mark of its own.
 * docs/privacy.md lists those that were seen to work.
 */
const classes = [
  'amp-block',
  'fs-exclude',
  'mp-block',
  'nr-block',
  'ph-no-capture',
  'rr-block',
  'rr-ignore',
  'sentry-block',
];
const attributes = {
  'data-clarity-mask': 'True',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-openreplay-hidden': '',
  'data-private': '',
  'data-sentry-block': '',
};

/** Asks session recorders to leave an element out. */
export function blockRecorders(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

class Unrecorded extends Directive {
  render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    blockRecorders(element);
    return noChange;
  }
}

/**
 * Asks session recorders to leave an element of a template out. The closed shadow root already hides it from most. Text
 * fields need the marks themselves: some recorders intercept the `value` setter of every field in the page.
 */
export const unrecorded = directive(Unrecorded);
