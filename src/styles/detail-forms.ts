import { css } from 'lit';

/** Styles for forms, of questions that are answered by typing and of details. */
export const detailFormStyles = css`
  .field {
    display: grid;
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
  }
  .field input {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 10px;
  }
  [aria-invalid] {
    border-color: var(--text) !important;
    box-shadow: 0 0 0 1px var(--text);
  }
  .field p {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .field .error {
    color: var(--text);
    font-weight: 600;
  }
  .detail {
    display: grid;
    gap: 12px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
    padding: 16px;
  }
  .detail > .link {
    justify-self: start;
  }
  .detail legend {
    display: contents;
  }
  .rounds {
    list-style: none;
    display: grid;
    gap: 12px;
  }
  .rounds li {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .rounds .field {
    flex: 1 1 9em;
  }
  /* Aligns the button with the fields, below their labels. */
  .rounds .ghost {
    font-size: 1.25em;
    margin-block-start: calc(1.125em + 4px);
    align-self: start;
  }
  .detail kbd {
    display: none;
  }
`;
