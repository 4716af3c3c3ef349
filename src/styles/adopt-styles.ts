import type { CSSResult, CSSResultOrNative } from 'lit';

interface Adopter {
  shadowRoot: ShadowRoot | null;
}

/** What came later to the styles of each element. */
const later = new WeakMap<Adopter, CSSResult[]>();

/** Adds the styles of what came later to those of the element. */
export function adoptStyles(element: Adopter, added: readonly CSSResult[]): void {
  const styles = later.get(element) ?? [];
  const missing = added.filter((style) => !styles.includes(style));
  later.set(element, [...styles, ...missing]);
  put(element, missing);
}

/** Puts all its styles on an element that has come from another document, where it has left them. */
export function readoptStyles(element: Adopter, styles: readonly CSSResultOrNative[]): void {
  if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [];
  put(element, [...(styles as readonly CSSResult[]), ...(later.get(element) ?? [])]);
}

/** A sheet serves the one document that it was made in; a document that is not shown has none. */
function put({ shadowRoot }: Adopter, styles: readonly CSSResult[]): void {
  const view = shadowRoot?.ownerDocument.defaultView;
  if (view)
    shadowRoot.adoptedStyleSheets.push(
      ...styles.map(({ styleSheet, cssText }) => {
        if (view === window && styleSheet) return styleSheet;
        const made = new view.CSSStyleSheet();
        made.replaceSync(cssText);
        return made;
      }),
    );
}
