import { css } from 'lit';

/**
 * Styles shared by the chat and the composer.
 *
 * - One em is at least 16 px, whatever the page's font size.
 * - The host has a horizontal writing mode like its contents, since engines mishandle a mix of two.
 * - The root's intrinsic size applies where the page lets the element choose its own width. The host's single column
 *   lets the element shrink below it.
 * - The theme resets inherited properties, except for the font, the colour scheme and visibility.
 * - The conversation is private, so it isn't printed with the page. The candidate prints a message with its own button.
 */
export const baseStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  * {
    box-sizing: border-box;
  }
  .theme {
    all: initial;
    --accent: var(--bow-out-accent, light-dark(#1f5f52, #7fd1bd));
    --on-accent: var(--bow-out-on-accent, light-dark(#fff, #06231d));
    --surface: var(--bow-out-surface, light-dark(#fff, #171a1f));
    --raised: var(--bow-out-raised, light-dark(#f5f6f4, #1f242a));
    --text: var(--bow-out-text, light-dark(#1b1f23, #eceff1));
    --quiet: var(--bow-out-quiet, light-dark(#59626b, #a2acb6));
    --line: var(--bow-out-line, light-dark(#d9dedb, #343b43));
    --edge: color-mix(in oklab, var(--text) 52%, var(--surface));
    --radius: var(--bow-out-radius, 16px);
    display: block;
    box-sizing: border-box;
    color: var(--text);
    color-scheme: inherit;
    visibility: inherit;
    font-family: inherit;
    font-size: clamp(16px, 1rem, 40px);
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: break-word;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
    inline-size: 100%;
    min-inline-size: 0;
    overflow: clip;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow:
      0 1px 2px #0001,
      0 12px 32px -16px #0004;
  }
  header,
  footer,
  .head,
  .row,
  .mine {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  header {
    min-block-size: 58px;
    padding: 6px 20px;
    padding-inline-end: 10px;
    justify-content: end;
  }
  footer {
    padding: 2px 10px;
    border-block-start: 1px solid var(--line);
  }
  header,
  footer {
    flex-wrap: wrap;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3 {
    max-inline-size: 100%;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  /* Where the buttons leave the heading less room than a few words, they go below it. */
  h2 {
    flex: 1 999 8em;
  }
  .head h3 {
    flex: 1 999 auto;
  }
  h2 {
    font-size: 1em;
  }
  h3 {
    font-size: 1.125em;
  }
  header p {
    display: none;
  }
  header p:last-child {
    margin-inline-end: 10px;
  }
  header .ghost {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg.forward {
    order: 1;
  }
  svg.forward,
  [dir='rtl'] svg.back {
    scale: -1 1;
  }
  [dir='rtl'] svg.forward {
    scale: none;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  button,
  input,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  label.choice {
    cursor: pointer;
  }
  .ghost,
  .pri,
  .sec {
    border: 1px solid transparent;
    border-radius: 10px;
    padding: 9px 15px;
    background: none;
    min-block-size: 44px;
  }
  .ghost {
    flex: none;
    max-inline-size: 100%;
    font-size: 0.875em;
    color: var(--quiet);
    padding: 4px 10px;
    min-inline-size: 44px;
  }
  .ghost:hover {
    background: var(--raised);
    color: var(--text);
  }
  /* Shrinks only where the heading can't shrink any further. */
  .space {
    visibility: hidden;
    flex-shrink: 1;
    min-inline-size: 0;
    overflow: hidden;
  }
  .pri {
    font-weight: 600;
    background: var(--accent);
    color: var(--on-accent);
  }
  .sec {
    border-color: var(--edge);
  }
  .pri:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
  }
  .sec:hover {
    border-color: var(--accent);
  }
  .link {
    color: var(--accent);
    background: none;
    border: 0;
    padding: 2px 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .row {
    flex-wrap: wrap;
  }
  label {
    font-size: 0.9375em;
  }
  .quiet {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .quiet b {
    color: var(--text);
    font-weight: 600;
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  @container (inline-size < 560px) {
    header {
      gap: 2px;
      padding-inline-end: 6px;
    }
    header :has(> svg) {
      min-inline-size: 36px;
      justify-content: center;
    }
    .space {
      inline-size: 44px;
      padding: 0;
    }
    header svg + span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (inline-size >= 900px) {
    header p {
      display: block;
    }
    .private {
      display: none;
    }
  }
`;
