import { html, nothing } from 'lit';
import { advice, taken } from './advice.ts';
import { question } from './question.ts';
import { say } from './says.ts';
import { swap } from './swap.ts';
import { transcript } from './transcript.ts';
import type { View } from './view.ts';
import type { Session } from './session.ts';

export type Action = 'back' | 'restart' | 'clear';

export const actionButton = (action: Action, label: string, act: (action: Action) => void) =>
  html`<button type="button" class="ghost" data-action=${action} @click=${() => act(action)}>
    ${label}
  </button>`;

/** The first room: what was said so far, and below it the question on screen. */
export function chat(view: View, session: Session, act: (action: Action) => void) {
  const { interface: says } = view.words;
  const { said, now } = view.turn;
  const { isEmpty } = session;
  return html`<div class="chat">
    <p class="quiet">${says.private}</p>
    ${isEmpty ? html`<p class="said">${say(says.start, view)}</p>` : nothing}
    ${session.resumed ? html`<p class="quiet">${says.resumed}</p>` : nothing}
    ${transcript(view, now.kind === 'outcome' ? said.slice(0, -1) : said)}
    ${swap(
      session.moves,
      now.kind === 'outcome' ? taken(view) : now.kind === 'advice' ? advice(view) : question(view),
      (entered) => entered?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true }),
    )}
    ${session.unsaved ? html`<p class="quiet">${says.unsaved}</p>` : nothing}
    ${isEmpty ? nothing : html`<div class="foot">${actionButton('clear', says.clear, act)}</div>`}
  </div>`;
}
