import { css } from 'lit';

/** Styles for the forms of the details. */
export const detailFormStyles = css`
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
