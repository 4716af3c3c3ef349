/** An element and all that it stands in, from the inside out; a shadow tree stands in its host. */
export function around(element: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null | undefined = element;
  while (at) {
    found.push(at);
    // Above the first element of a tree is its document, or a shadow root, which alone has a host.
    at = at.parentElement ?? (at.parentNode as Partial<ShadowRoot> | null)?.host;
  }
  return found;
}

/** The language that a place in a page has, by the nearest that says so. */
export const languageOf = (element: Element): string | undefined =>
  around(element)
    .find((each) => each.hasAttribute('lang'))
    ?.getAttribute('lang') ?? undefined;
