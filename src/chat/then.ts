import { html } from 'lit';
import type { Answer } from '../../machines/conversation.ts';
import type { View } from './view.ts';

/** What another answer would change, below it: whoever has a second thought sees it before they take it. */
export const then = (view: View, answer: Answer, id = 'then') =>
  html`<div class="then" id=${id}>${view.then(answer)}</div>`;
