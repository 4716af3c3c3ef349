import { html } from 'lit';
import { interpolate } from '../locales/interpolate.ts';
import { promptOf, reassuranceOf } from './format-answer.ts';
import { replace } from './replace-directive.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { View } from './view-model.ts';

/**
 * Renders the only live region. It announces one plain string: the store's notice, or after a move the reassurance for
 * the last answer followed by the question, advice or message now on screen. The text is replaced rather than updated,
 * so that screen readers announce the same text twice in a row.
 *
 * @param readyText the heading of the composer or of the loading message, where one of them is on screen
 */
export const announcement = (view: View, store: ConversationStore, readyText: string | undefined) => {
  const { notice, moves } = store;
  const text = notice?.text ?? (moves ? textAfterMove(view, store, readyText) : '');
  return html`<p class="vh" role="status">${replace(notice ?? moves, html`<span>${text}</span>`)}</p>`;
};

function textAfterMove(
  view: View,
  { announcedQuestion: announced }: ConversationStore,
  readyText: string | undefined,
): string {
  const answer = announced && view.previousAnswer(announced);
  const reassurance = answer && reassuranceOf(view, answer);
  const next = readyText ?? interpolate(promptOf(view, view.state.now.id), view.slots);
  return [reassurance, next].filter(Boolean).join(' ');
}
