import { html, nothing } from 'lit';
import type { ChatWords } from '../locales/interface-words.ts';
import type { ConversationStore } from './conversation-store.ts';

export type Action = 'back' | 'forward' | 'restart' | 'undo' | 'clear' | 'leave' | 'close';

type Act = (action: Action) => void;

export const actionButton = (action: Action, label: unknown, act: Act, look: 'ghost' | 'sec' = 'ghost') =>
  html`<button type="button" class=${look} data-action=${action} @click=${() => act(action)}>
    ${label}
  </button>`;

/** A way back or on; where there is little room its name is heard and not seen. */
const arrow = (action: 'back' | 'forward', label: string, act: Act) =>
  actionButton(
    action,
    html`<svg class=${action} viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg
      ><span>${label}</span>`,
    act,
  );

/** What stands at the top: what this is, the ways through it, and how far it has come. */
export function header(
  words: ChatWords,
  session: ConversationStore,
  heading: string,
  act: Act,
  canClose: boolean,
) {
  const { interface: says } = words;
  const { state, isEmpty } = session;
  return html`<header part="header">
      <h2 id="heading">${heading}</h2>
      <p class="quiet">${says.private}</p>
      ${state.answers.length ? arrow('back', says.back, act) : nothing}
      ${session.canGoOn ? arrow('forward', says.forward, act) : nothing}
      ${isEmpty ? nothing : actionButton('restart', says.restart, act)}
      ${canClose ? actionButton('close', says.close, act) : nothing}
    </header>
    <progress
      aria-hidden="true"
      max="1"
      value=${state.answers.length / (state.answers.length + state.remaining || 1)}
    ></progress>`;
}

/** What stands at the bottom as soon as something was said. */
export const footer = ({ interface: says }: ChatWords, { isEmpty, unsaved }: ConversationStore, act: Act) =>
  isEmpty
    ? nothing
    : html`<footer>
        ${actionButton('clear', says.clear, act)}
        <p class="quiet" role="status">${unsaved ? says.unsaved : nothing}</p>
      </footer>`;
