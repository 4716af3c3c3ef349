import { hasColours, isOdd, setting } from './settings.ts';
import type { ReactiveControllerHost } from 'lit';

/** Elements whose colours are looked after; once for each is enough. */
const coloured = new WeakSet<Element>();

/** Looks after what the host has set. Where what that takes does not come, nothing else is amiss. */
export function validateHost(element: ReactiveControllerHost & HTMLElement): void {
  const failed = () => undefined;
  // What it is set to counts for drafts, and may be said by what is stored instead.
  setting(element, 'tone');
  if (isOdd(element))
    import('./validate-attributes.ts').then(({ checkAttributes }) => checkAttributes(element), failed);
  if (coloured.has(element) || !hasColours(element)) return;
  coloured.add(element);
  import('./contrast-controller.ts').then(({ Colours }) => new Colours(element), failed);
}
