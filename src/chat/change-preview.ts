import { html } from 'lit';
import type { EngineAnswer } from '../../machines/engine/types.ts';
import type { View } from './view-model.ts';

/**
 * Renders what choosing another answer would change. It is shown below that answer while a question is reopened, so
 * that candidates see the consequences before they choose.
 *
 * @param id the id that the answer's `aria-describedby` refers to
 */
export const changePreview = (view: View, answer: EngineAnswer, id = 'then') =>
  html`<div class="then" id=${id}>${view.previewChange(answer)}</div>`;
