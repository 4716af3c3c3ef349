import { html } from 'lit';

/** A button that does something at the desk. */
export const button = (
  look: 'pri' | 'sec' | 'link',
  action: string,
  label: string,
  click: (event: Event) => unknown,
) =>
  html`<button
    type="button"
    class=${look}
    data-action=${action}
    @click=${(event: Event) => void click(event)}
  >
    ${label}
  </button>`;
