/** An element and its ancestors, innermost first. The ancestors of a shadow tree continue with its host. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let current: Element | null | undefined = element;
  while (current) {
    ancestors.push(current);
    // The parent of a root element is a document, or a shadow root, which has a host.
    current = current.parentElement ?? (current.parentNode as Partial<ShadowRoot> | null)?.host;
  }
  return ancestors;
}

/** The language of an element, from the nearest `lang` attribute. */
export const languageOf = (element: Element): string | undefined =>
  ancestorsOf(element)
    .find((ancestor) => ancestor.hasAttribute('lang'))
    ?.getAttribute('lang') ?? undefined;
