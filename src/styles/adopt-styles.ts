import type { CSSResult, CSSResultOrNative } from 'lit';

interface StyledElement {
  shadowRoot: ShadowRoot | null;
}

/** The styles added to each element after its creation. */
const addedStyles = new WeakMap<StyledElement, CSSResult[]>();

/** Adds the styles of a chunk that loaded later to an element. Each style is added once. */
export function adoptStyles(element: StyledElement, added: readonly CSSResult[]): void {
  const styles = addedStyles.get(element) ?? [];
  const missing = added.filter((style) => !styles.includes(style));
  addedStyles.set(element, [...styles, ...missing]);
  adopt(element, missing);
}

/** Adopts all styles again after an element has moved to another document, which drops its adopted style sheets. */
export function readoptStyles(element: StyledElement, styles: readonly CSSResultOrNative[]): void {
  if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [];
  adopt(element, [...(styles as readonly CSSResult[]), ...(addedStyles.get(element) ?? [])]);
}

/** Adopts styles. A constructed sheet works only in its own document; a document without a window has none. */
function adopt({ shadowRoot }: StyledElement, styles: readonly CSSResult[]): void {
  const targetWindow = shadowRoot?.ownerDocument.defaultView;
  if (targetWindow)
    shadowRoot.adoptedStyleSheets.push(
      ...styles.map(({ styleSheet, cssText }) => {
        if (targetWindow === window && styleSheet) return styleSheet;
        const sheet = new targetWindow.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      }),
    );
}
