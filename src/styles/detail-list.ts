import { css } from 'lit';

/** Styles for the list of details. */
export const detailListStyles = css`
  .details {
    display: grid;
    gap: 10px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .names {
    display: grid;
    gap: 10px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .sign-it .link {
    min-block-size: 24px;
  }
  .list,
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .list {
    list-style: none;
    padding: 0;
    border-block-end: 1px solid var(--line);
  }
  .list li {
    border-block-start: 1px solid var(--line);
  }
  .list .detail {
    margin-block-end: 14px;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 0;
    font-size: 0.9375em;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .offer > :nth-child(2) {
    flex: 1;
  }
  .offer:hover {
    color: var(--accent);
  }
  .offer input,
  .sign {
    flex: none;
    inline-size: 18px;
    text-align: center;
    accent-color: var(--accent);
    margin: 0;
  }
  .sign {
    color: var(--accent);
    font-weight: 600;
  }
  .offer input {
    block-size: 18px;
  }
`;
