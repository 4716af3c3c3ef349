import { css } from 'lit';
import { isServer } from '../platform/is-server.ts';

/** Styles for server-rendered markup: without scripting, they show the slotted fallback instead of the questions. */
export const noScriptStyles = isServer
  ? css`
      @media (scripting: none) {
        .root {
          display: none;
        }
        slot {
          display: contents;
        }
      }
    `
  : [];
