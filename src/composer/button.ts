import { html } from 'lit';

/** Renders a button of the composer. */
export const button = (
  style: 'pri' | 'sec' | 'link',
  action: string,
  label: string,
  onClick: (event: Event) => unknown,
) =>
  html`<button
    type="button"
    class=${style}
    data-action=${action}
    @click=${(event: Event) => void onClick(event)}
  >
    ${label}
  </button>`;
