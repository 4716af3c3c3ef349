import { css } from 'lit';

export const chatStyles = css`
  .chat,
  ol.log,
  .log li,
  .now,
  .now form,
  fieldset {
    display: grid;
    gap: 14px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .chat {
    padding: 16px 20px 20px;
    inline-size: 100%;
    max-inline-size: calc(42em + 40px);
    margin-inline: auto;
  }
  /* With none, WebKit removes the list semantics. */
  ol.log {
    list-style: '';
  }
  .said {
    text-wrap: pretty;
    max-inline-size: 34em;
  }
  .start {
    max-inline-size: none;
  }
  .mine {
    justify-self: end;
    flex-direction: row-reverse;
    max-inline-size: 100%;
    gap: 4px;
  }
  .mine b {
    font-weight: 500;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 14px;
    border-end-end-radius: 4px;
    padding: 7px 13px;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .mine span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .mine span + span {
    margin-block-start: 4px;
  }
  .now {
    scroll-margin: 16px;
  }
  .now:not(.advice) {
    gap: 12px;
  }
  .now:not(.advice) h3 {
    font-size: 1.1875em;
    margin-block: 4px -8px;
  }
  .now .quiet {
    font-size: 0.9375em;
  }
  fieldset {
    gap: 12px;
  }
  /* WebKit does not wrap the text of a legend. */
  legend {
    max-inline-size: calc(100cqi - 40px);
    padding: 0;
  }
  fieldset > .quiet {
    margin-block-start: -2px;
  }
  .choices {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .choice {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 11px 14px;
    display: flex;
    gap: 12px;
    align-items: baseline;
    font-size: 1em;
    text-align: start;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  .choice span {
    flex: 1;
    min-inline-size: 0;
  }
  .choice kbd {
    font:
      600 0.75em/1 ui-monospace,
      monospace;
    color: var(--quiet);
    min-inline-size: 1.1em;
  }
  .choice input {
    accent-color: var(--accent);
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    align-self: start;
    margin-block-start: 3px;
  }
  @media (pointer: coarse) {
    .choice kbd {
      display: none;
    }
  }
  .choice:hover,
  .choice:has(:checked),
  .choice[aria-pressed='true'] {
    border-color: var(--accent);
    background: color-mix(in oklab, var(--accent) 7%, var(--surface));
  }
  .choice[aria-pressed='true'] {
    box-shadow: inset 3px 0 var(--accent);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .keep {
    justify-self: start;
    margin-inline-start: -10px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    .choice[aria-pressed='true'],
    .pri {
      border: 2px solid Highlight;
    }
    progress {
      border-block-end: 1px solid;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
  }
`;
