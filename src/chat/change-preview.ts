import { html } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { View } from './view-model.ts';

/** What another answer would change, below it: whoever has a second thought sees it before they take it. */
export const changePreview = (view: View, answer: Answer, id = 'then') =>
  html`<div class="then" id=${id}>${view.then(answer)}</div>`;
