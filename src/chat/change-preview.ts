import { html } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { View } from './view-model.ts';

/**
 * Renders what choosing another answer would change. It is shown below that answer while a question is reopened, so
 * that candidates see the consequences before they choose.
 *
 * @param id the id that the answer's `aria-describedby` refers to
 */
export const changePreview = (view: View, answer: Answer, id = 'then') =>
  html`<div class="then" id=${id}>${view.previewChange(answer)}</div>`;
