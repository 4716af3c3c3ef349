import { html, nothing } from 'lit';
import { promptOf, editButton, reassuranceOf, formatAnswer, formatPhrase } from './format-answer.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { View } from './view-model.ts';

/** What was asked and said so far. It is no live region: `announcement` says what is new. */
export const transcript = (view: View, said: readonly Answer[]) =>
  html`<ol class="log" aria-label=${view.words.interface.transcript}>
    ${said.map((answer) => html`<li>${entry(view, answer)}</li>`)}
  </ol>`;

function entry(view: View, answer: Answer) {
  const reassurance = reassuranceOf(view, answer);
  return html`<p class="said">${formatPhrase(promptOf(view, answer.question), view)}</p>
    <div class="mine">
      <b>${formatAnswer(view, answer).map((line) => html`<span>${line}</span>`)}</b>
      ${editButton(view, answer.question)}
    </div>
    ${reassurance ? html`<p class="said">${reassurance}</p>` : nothing}`;
}
