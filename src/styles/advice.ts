import { css } from 'lit';

/** Styles for the advice, and for the steps beside writing. */
export const adviceStyles = css`
  .steps {
    display: grid;
    gap: 8px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 20px;
  }
  .advice {
    border: 1px solid color-mix(in oklab, var(--accent) 45%, var(--line));
    background: color-mix(in oklab, var(--accent) 8%, var(--surface));
    border-radius: 14px;
    padding: 16px;
    gap: 10px;
    justify-items: start;
  }
  .advice ul {
    padding-inline-start: 18px;
    color: var(--quiet);
  }
  .advice .steps {
    color: inherit;
  }
  .advice li .link {
    color: var(--text);
  }
  .advice .also,
  .advice > .pri {
    inline-size: 100%;
  }
  .advice .also {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .advice .also p {
    font-size: 0.9375em;
    color: var(--quiet);
  }
  .advice .sec {
    background: var(--surface);
    text-align: start;
  }
  .advice .ghost {
    margin-block: -10px;
    margin-inline-end: -8px;
  }
  .before {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
    padding: 10px 16px;
  }
  .before[open] {
    padding-block-end: 14px;
  }
  .before > * + * {
    margin-block-start: 10px;
  }
  .before summary {
    font-weight: 600;
  }
`;
