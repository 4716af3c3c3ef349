import { hasColours, isOdd, setting } from './settings.ts';
import type { LitElement } from 'lit';

/** Elements that already have a contrast controller. */
const contrastChecked = new WeakSet<Element>();

/** Validates the host's attributes and colours. The validators load on demand; nothing else depends on them. */
export function validateHost(element: LitElement): void {
  const ignoreFailure = () => undefined;
  // The tone is not validated while rendering if a stored one overrides it.
  setting(element, 'tone');
  if (isOdd(element))
    import('./validate-attributes.ts').then(({ checkAttributes }) => checkAttributes(element), ignoreFailure);
  if (contrastChecked.has(element) || !hasColours(element)) return;
  contrastChecked.add(element);
  import('./contrast-controller.ts').then(
    ({ ContrastController }) => new ContrastController(element),
    ignoreFailure,
  );
}
