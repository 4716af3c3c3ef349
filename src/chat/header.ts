import { html, nothing } from 'lit';
import { hooks } from '../platform/test-hooks.ts';
import type { ChatWords } from '../locales/interface-words.ts';
import type { ConversationStore } from './conversation-store.ts';

export type Action = 'back' | 'forward' | 'restart' | 'undo' | 'clear' | 'leave' | 'close';

type OnAction = (action: Action) => void;

export const actionButton = (
  action: Action,
  label: unknown,
  onAction: OnAction,
  style: 'ghost' | 'sec' = 'ghost',
) =>
  html`<button
    type="button"
    class=${style}
    ${hooks({ 'data-action': action })}
    @click=${() => onAction(action)}
  >
    ${label}
  </button>`;

/**
 * Renders the Back or Forward button, or an empty space of its size. Without the space the other buttons would move, and
 * a second press on Back would go forward. On narrow screens the label is visible to screen readers only.
 */
const arrowButton = (action: 'back' | 'forward', label: string, onAction: OnAction, isUsable: boolean) => {
  const content = html`<svg class=${action} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M10 3 5 8l5 5" /></svg
    ><span>${label}</span>`;
  return isUsable ? actionButton(action, content, onAction) : html`<div class="ghost space">${content}</div>`;
};

/** Renders the heading, the navigation buttons and the progress bar. */
export function header(
  words: ChatWords,
  store: ConversationStore,
  heading: string,
  onAction: OnAction,
  canClose: boolean,
) {
  const { interface: strings } = words;
  const { state, isEmpty, canGoForward } = store;
  const canGoBack = state.answers.length > 0;
  return html`<header part="header">
      <h2 id="heading">${heading}</h2>
      <p class="quiet">${strings.private}</p>
      ${
        canGoBack || canGoForward
          ? html`${arrowButton('back', strings.back, onAction, canGoBack)}
            ${arrowButton('forward', strings.forward, onAction, canGoForward)}`
          : nothing
      }
      ${isEmpty ? nothing : actionButton('restart', strings.restart, onAction)}
      ${canClose ? actionButton('close', strings.close, onAction) : nothing}
    </header>
    <progress
      aria-hidden="true"
      max="1"
      value=${state.answers.length / (state.answers.length + state.remaining || 1)}
    ></progress>`;
}

/** Renders the button that deletes everything, once there is something to delete. */
export const footer = (
  { interface: strings }: ChatWords,
  { isEmpty, unsaved }: ConversationStore,
  onAction: OnAction,
) =>
  isEmpty
    ? nothing
    : html`<footer>
        ${actionButton('clear', strings.clear, onAction)}
        <p class="quiet" role="status">${unsaved ? strings.unsaved : nothing}</p>
      </footer>`;
