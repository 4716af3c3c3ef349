import { LitElement } from 'lit';
import { readoptStyles } from './adopt-styles.ts';

/** An element that keeps its styles when it comes into another document, as that of a frame. */
export class AdoptableElement extends LitElement {
  adoptedCallback(): void {
    readoptStyles(this, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // It came there before it was ever shown, and the styles would not go with it.
      this.adoptedCallback();
      return this.shadowRoot ?? this;
    }
  }
}
