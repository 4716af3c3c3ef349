import { html } from 'lit';
import { fill } from '../words/fill.ts';
import { askOf, reassuranceOf } from './says.ts';
import { swap } from './swap.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/**
 * The one live region. It says what is new as one plain string: what happened elsewhere, or after a move what the
 * candidate may need to hear and the question, advice or message that has come. What is said twice in a row is put in
 * anew, so that it is heard again.
 */
export const announcement = (view: View, session: Session, ready: string | undefined) => {
  const { notice, moves } = session;
  const text = notice?.text ?? (moves ? moved(view, session, ready) : '');
  return html`<p class="vh" role="status">${swap(notice ?? moves, html`<span>${text}</span>`)}</p>`;
};

function moved(view: View, { news }: Session, ready: string | undefined): string {
  const answer = news && view.former(news);
  const reassurance = answer && reassuranceOf(view, answer);
  const next = ready ?? fill(askOf(view, view.turn.now.id), view.slots);
  return [reassurance, next].filter(Boolean).join(' ');
}
