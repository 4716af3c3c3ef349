import { builtIn } from './built-in.ts';

/** An element and its ancestors, innermost first. The ancestors of a shadow tree continue with its host. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let current: Element | null | undefined = element;
  while (current) {
    ancestors.push(current);
    // The parent of a root element is a document, or a shadow root, which has a host.
    current =
      builtIn(current, 'parentElement') ??
      (builtIn(current, 'parentNode') as Partial<ShadowRoot> | null)?.host;
  }
  return ancestors;
}

/** The language of an element, from the nearest `lang` attribute. */
export const languageOf = (element: Element): string | undefined =>
  ancestorsOf(element)
    .map((ancestor) => builtIn(ancestor, 'getAttribute')('lang'))
    .find((lang) => lang !== null) ?? undefined;
