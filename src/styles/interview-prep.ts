import { css } from 'lit';

/** Styles for the questions to ask an interviewer. */
export const interviewPrepStyles = css`
  .questions {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .questions li {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  summary {
    cursor: pointer;
    padding: 10px 14px;
  }
  details p {
    margin: 0 14px 10px;
    font-size: 0.9375em;
  }
`;
