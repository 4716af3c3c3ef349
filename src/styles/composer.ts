import { css } from 'lit';

/** Styles for the layout of the composer: beside the chat, or below the folded answers. */
export const composerStyles = css`
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
  .desk {
    border-block-start: 1px solid var(--line);
    background: var(--raised);
    padding: 20px;
    display: grid;
  }
  .sheet,
  .item {
    display: grid;
    gap: 14px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
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
  .out .status:empty {
    display: none;
  }
  .item ul:not(.list) {
    padding-inline-start: 18px;
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
    .out .pri {
      flex: 1;
    }
  }
`;
