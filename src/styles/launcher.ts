import { css } from 'lit';

/** Styles for the launcher button and its panel. */
export const launcherStyles = css`
  .launch {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .over .launch {
    display: block;
    position: fixed;
    z-index: 2147483000;
    /* Not auto: in the top layer of a vertical page, Firefox would place it far outside. */
    inset-block: 16px;
    margin-block-start: auto;
    block-size: fit-content;
    inset-inline: auto 16px;
    max-inline-size: min(420px, 100% - 32px);
    border-radius: 99px;
    padding: 12px 20px;
    box-shadow: 0 8px 24px -8px #0006;
  }
  .panel {
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
  }
  /* The button above has the same text. */
  .flow h2 {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .flow header {
    justify-content: end;
  }
  .flow .panel {
    margin-block-start: 12px;
  }
  .over .panel {
    position: fixed;
    z-index: 2147483000;
    --below: max(var(--keyboard, 0px), var(--launch, 48px) + 32px);
    inset-block: 16px var(--below);
    inset-inline: auto 16px;
    margin-block-start: auto;
    block-size: fit-content;
    inline-size: min(440px, 100% - 32px);
    max-block-size: calc(100% - 16px - var(--below));
    overflow: visible;
    display: flex;
  }
  .over .panel[hidden] {
    display: none;
  }
  .over .root {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 5.5em 1em;
    box-shadow: 0 8px 32px -16px #0008;
  }
  /* With large text or a low window, a sticky header would cover too much of the content. */
  @media (height >= 40em) {
    .over header {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      background: var(--surface);
    }
  }
`;
