import { css } from 'lit';

export const composerStyles = css`
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
  .answers,
  .kit ul,
  .kit li,
  .more {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .fold,
  summary {
    cursor: pointer;
  }
  .fold {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 0;
    text-align: start;
    background: none;
    border: 0;
  }
  .fold::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    margin-inline: 3px;
  }
  [dir='rtl'] .fold::before {
    rotate: 135deg;
  }
  .fold[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .fold:hover {
    color: var(--accent);
  }
  .kit ul {
    gap: 0;
    list-style: none;
    padding: 0;
  }
  .kit li {
    border-block-start: 1px solid var(--line);
  }
  .kit li .item {
    padding-block-end: 16px;
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
  .desk {
    border-block-start: 1px solid var(--line);
    background: var(--raised);
    padding: 20px;
    display: grid;
  }
  .sheet,
  .item,
  .details,
  .steps {
    display: grid;
    gap: 14px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .steps {
    padding-inline-start: 20px;
    display: grid;
    gap: 8px;
  }
  .apart {
    justify-content: space-between;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .ways {
    align-items: end;
    column-gap: 20px;
  }
  .seg legend {
    font-size: 0.875em;
    color: var(--quiet);
    padding: 0;
    margin-block-end: 4px;
  }
  /* Keeps the copy button in view as long as the message is. */
  .out {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 6px;
    padding-block: 10px;
    background: var(--raised);
  }
  .out [data-status]:empty {
    display: none;
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
  .item ul:not(.list) {
    padding-inline-start: 18px;
  }
  .details {
    gap: 10px;
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
  .item input[data-detail] {
    block-size: 18px;
  }
  .letter :is(input, textarea):focus-visible {
    outline-offset: -2px;
  }
  @container (inline-size >= 760px) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .sheet {
      align-self: start;
      position: sticky;
      inset-block-start: 20px;
    }
    .two .desk {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @container (inline-size >= 760px) {
    .answers > .fold {
      display: none;
    }
  }
  @container (inline-size < 760px) {
    .answers:not(.open) > .log {
      display: none;
    }
    .two .private,
    .two .resumed {
      display: none;
    }
    .two .chat {
      padding-block: 4px 12px;
    }
    .sheet {
      inline-size: 100%;
      max-inline-size: 42em;
      margin-inline: auto;
    }
  }
  @container (inline-size < 560px) {
    .subject input {
      order: 1;
      flex-basis: calc(100% - 12px);
      padding-block-start: 0;
    }
    .out .pri {
      flex: 1;
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
