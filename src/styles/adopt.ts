import type { CSSResult } from 'lit';

/** Adds the styles of what came later to those of the element. */
export function adopt({ shadowRoot }: { shadowRoot: ShadowRoot | null }, { styleSheet }: CSSResult): void {
  if (styleSheet && !shadowRoot?.adoptedStyleSheets.includes(styleSheet))
    shadowRoot?.adoptedStyleSheets.push(styleSheet);
}
