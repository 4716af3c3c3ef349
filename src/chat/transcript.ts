import { html, nothing } from 'lit';
import { promptOf, editButton, reassuranceOf, formatAnswer, formatPhrase } from './format-answer.ts';
import { questionText } from './view-model.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';
import type { View } from './view-model.ts';

/** Renders the questions and answers so far. The list is not a live region: `announcement` announces changes. */
export const transcript = (view: View, answers: readonly EngineAnswer[]) =>
  html`<ol class="log" aria-label=${view.words.interface.transcript}>
    ${answers.map((answer) => html`<li>${entry(view, answer)}</li>`)}
  </ol>`;

function entry(view: View, answer: EngineAnswer) {
  const reassurance = reassuranceOf(view, answer);
  const { lang = nothing } = questionText(view, answer.question);
  return html`<p class="said" lang=${lang}>${formatPhrase(promptOf(view, answer.question), view)}</p>
    <div class="mine">
      <b lang=${lang}>${formatAnswer(view, answer).map((line) => html`<span>${line}</span>`)}</b>
      ${editButton(view, answer.question)}
    </div>
    ${reassurance ? html`<p class="said" lang=${lang}>${reassurance}</p>` : nothing}`;
}
