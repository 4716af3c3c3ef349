import { html, nothing } from 'lit';
import { askOf, editButton, reassuranceOf, saidOf, say } from './says.ts';
import { swap } from './swap.ts';
import type { Answer } from '../../machines/conversation.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/**
 * What was asked and said so far. The one live region: it reads what was answered just now, at its end, and what is
 * to be said of something that happened elsewhere. What only comes back, by Forward or a language, is not news.
 */
export const transcript = (view: View, said: readonly Answer[], { news, isEmpty, notice }: Session) =>
  html`<div role="log" aria-live="polite" aria-label=${view.words.interface.transcript}>
    <ol class="log">
      ${said.map((answer) => html`<li aria-live=${answer.question === news ? nothing : 'off'}>${entry(view, answer)}</li>`)}
    </ol>
    ${notice ? swap(notice, html`<p class=${isEmpty ? 'quiet' : 'vh'}>${notice.text}</p>`) : nothing}
  </div>`;

function entry(view: View, answer: Answer) {
  const reassurance = reassuranceOf(view, answer);
  return html`<p class="said">${say(askOf(view, answer.question), view)}</p>
    <div class="mine">
      <b>${saidOf(view, answer).map((line) => html`<span>${line}</span>`)}</b>
      ${editButton(view, answer.question)}
    </div>
    ${reassurance ? html`<p class="said">${reassurance}</p>` : nothing}`;
}
