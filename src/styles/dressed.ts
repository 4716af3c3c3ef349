import { LitElement } from 'lit';
import { dress } from './adopt.ts';

/** An element that keeps its styles when it comes into another document, as that of a frame. */
export class Dressed extends LitElement {
  adoptedCallback(): void {
    dress(this, (this.constructor as typeof LitElement).elementStyles);
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
