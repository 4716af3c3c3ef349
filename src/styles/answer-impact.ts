import { css } from 'lit';

/** Styles for the preview of what another answer would change. */
export const answerImpactStyles = css`
  .then {
    display: grid;
    gap: 2px;
    padding-inline: 15px;
    margin-block: -2px 6px;
    font-size: 0.875em;
    color: var(--quiet);
    overflow-wrap: anywhere;
  }
  .then:empty {
    display: none;
  }
  .then summary {
    cursor: pointer;
    padding-block: 4px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .then ul {
    padding-inline-start: 18px;
    display: grid;
    gap: 4px;
    color: var(--text);
  }
  .then ul + p {
    margin-block-start: 6px;
  }
  .then del {
    color: var(--quiet);
  }
  .then ins {
    text-decoration: none;
    background: color-mix(in oklab, var(--accent) 18%, transparent);
    box-decoration-break: clone;
  }
`;
