import { html } from 'lit';
import { hooks } from '../platform/test-hooks.ts';

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
    ${hooks({ 'data-action': action })}
    @click=${(event: Event) => void onClick(event)}
  >
    ${label}
  </button>`;
