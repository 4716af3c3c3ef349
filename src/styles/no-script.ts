import { css } from 'lit';
import { isServer } from '../platform/is-server.ts';

/** What a server sends beside the rest: where no script will run, the page's own note, and no questions. */
export const unscripted = isServer
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
