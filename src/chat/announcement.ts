import { html } from 'lit';
import { interpolate } from '../locales/interpolate.ts';
import { promptOf, reassuranceOf } from './format-answer.ts';
import { replace } from './replace-directive.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { View } from './view-model.ts';

/**
 * The one live region. It says what is new as one plain string: what happened elsewhere, or after a move what the
 * candidate may need to hear and the question, advice or message that has come. What is said twice in a row is put in
 * anew, so that it is heard again.
 */
export const announcement = (view: View, session: ConversationStore, ready: string | undefined) => {
  const { notice, moves } = session;
  const text = notice?.text ?? (moves ? moved(view, session, ready) : '');
  return html`<p class="vh" role="status">${replace(notice ?? moves, html`<span>${text}</span>`)}</p>`;
};

function moved(
  view: View,
  { announcedQuestion: news }: ConversationStore,
  ready: string | undefined,
): string {
  const answer = news && view.previousAnswer(news);
  const reassurance = answer && reassuranceOf(view, answer);
  const next = ready ?? interpolate(promptOf(view, view.state.now.id), view.slots);
  return [reassurance, next].filter(Boolean).join(' ');
}
