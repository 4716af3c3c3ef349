import { LitElement } from 'lit';
import { readoptStyles } from './adopt-styles.ts';

/** A LitElement that keeps its styles when it moves to another document, such as that of a frame. */
export class AdoptableElement extends LitElement {
  adoptedCallback(): void {
    readoptStyles(this, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // The element moved before its first render, so Lit's style sheets belong to another document and are rejected.
      this.adoptedCallback();
      return this.shadowRoot ?? this;
    }
  }
}
