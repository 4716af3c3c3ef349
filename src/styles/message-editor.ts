import { css } from 'lit';

/** Styles for the settings, the subject and the text of a message. */
export const messageEditorStyles = css`
  .seg legend {
    font-size: 0.875em;
    color: var(--quiet);
    padding: 0;
    margin-block-end: 4px;
  }
  .seg {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .seg label {
    position: relative;
    font-size: 0.875em;
    color: var(--quiet);
    cursor: pointer;
  }
  .seg input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .seg span {
    display: block;
    padding: 5px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
  }
  /* Languages are named in themselves, and some write their names small. */
  .seg [lang] {
    text-transform: capitalize;
  }
  .seg :checked + span {
    border-color: var(--edge);
    background: var(--surface);
    color: var(--text);
    font-weight: 600;
  }
  .seg :focus + span {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .letter {
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 12px;
  }
  .letter > label {
    display: block;
    padding: 10px 16px 0;
    font-size: 0.9375em;
    color: var(--quiet);
  }
  .letter:focus-within {
    border-color: var(--accent);
  }
  .subject {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-inline: 16px 4px;
    flex-wrap: wrap;
    justify-content: space-between;
    border-block-end: 1px solid var(--line);
    font-size: 1em;
  }
  .subject label {
    color: var(--quiet);
    font-size: 1em;
  }
  .letter input {
    text-overflow: ellipsis;
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    border: 0;
    background: none;
    padding: 10px 0;
  }
  /* The textarea overlays a copy of its text, which determines the height and can be highlighted. */
  .paper {
    display: grid;
  }
  .paper > * {
    grid-area: 1 / 1;
  }
  .paper span,
  textarea {
    font: inherit;
    line-height: 1.6;
    margin: 0;
    padding: 14px 16px;
    min-inline-size: 0;
    min-block-size: 8em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .paper span {
    unicode-bidi: plaintext;
    color: transparent;
    user-select: none;
    forced-color-adjust: none;
  }
  mark {
    color: transparent;
    border-radius: 3px;
    background: color-mix(in oklab, var(--accent) 18%, transparent);
    box-shadow: 0 0 0 2px color-mix(in oklab, var(--accent) 18%, transparent);
  }
  textarea {
    display: block;
    position: relative;
    inline-size: 100%;
    border: 0;
    background: none;
    field-sizing: content;
    resize: none;
    border-end-start-radius: 12px;
    border-end-end-radius: 12px;
  }
  .letter :is(input, textarea):focus-visible {
    outline-offset: -2px;
  }
  @container (inline-size < 560px) {
    .subject input {
      order: 1;
      flex-basis: calc(100% - 12px);
      padding-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    mark {
      outline: 1px solid Highlight;
    }
    .seg :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .seg :focus-visible + span {
      outline: 3px double CanvasText;
      outline-offset: 2px;
    }
  }
`;
