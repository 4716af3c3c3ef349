import { html, nothing } from 'lit';
import { askOf, editButton, reassuranceOf, saidOf, say } from './says.ts';
import type { Answer } from '../../machines/conversation.ts';
import type { View } from './view.ts';

/** What was asked and said so far. It is no live region: `announcement` says what is new. */
export const transcript = (view: View, said: readonly Answer[]) =>
  html`<ol class="log" aria-label=${view.words.interface.transcript}>
    ${said.map((answer) => html`<li>${entry(view, answer)}</li>`)}
  </ol>`;

function entry(view: View, answer: Answer) {
  const reassurance = reassuranceOf(view, answer);
  return html`<p class="said">${say(askOf(view, answer.question), view)}</p>
    <div class="mine">
      <b>${saidOf(view, answer).map((line) => html`<span>${line}</span>`)}</b>
      ${editButton(view, answer.question)}
    </div>
    ${reassurance ? html`<p class="said">${reassurance}</p>` : nothing}`;
}
