import type { CSSResult, CSSResultOrNative } from 'lit';

/** The styles added to each shadow root after its creation. */
const addedStyles = new WeakMap<ShadowRoot, CSSResult[]>();

/** Adds the styles of a chunk that loaded later to a shadow root. Each style is added once. */
export function adoptStyles(root: ShadowRoot, added: readonly CSSResult[]): void {
  const styles = addedStyles.get(root) ?? [];
  const missing = added.filter((style) => !styles.includes(style));
  addedStyles.set(root, [...styles, ...missing]);
  adopt(root, missing);
}

/** Adopts all styles again after a shadow root has moved to another document, which drops its adopted style sheets. */
export function readoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = [];
  adopt(root, [...(styles as readonly CSSResult[]), ...(addedStyles.get(root) ?? [])]);
}

/** Adopts styles. A constructed sheet works only in its own document; a document without a window has none. */
function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const targetWindow = root.ownerDocument.defaultView;
  if (targetWindow)
    root.adoptedStyleSheets.push(
      ...styles.map(({ styleSheet, cssText }) => {
        if (targetWindow === window && styleSheet) return styleSheet;
        const sheet = new targetWindow.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      }),
    );
}
