import { html, nothing } from 'lit';
import { actionButton } from './header.ts';
import { question } from './question.ts';
import { formatCount, isAsked, formatPhrase } from './format-answer.ts';
import { replace } from './replace-directive.ts';
import { transcript } from './transcript.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { Action } from './header.ts';
import type { View } from './view-model.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { ComposerLoader } from '../composer/composer-loader.ts';

/** Renders the chat column: the transcript, and below it the question, advice or loading message on screen. */
export function chat(
  view: View,
  store: ConversationStore,
  loader: ComposerLoader,
  onAction: (action: Action) => void,
  onReplace: (section: Element | null) => void,
) {
  const { interface: strings } = view.words;
  const { answers, now } = view.state;
  const { isEmpty, resumed, notice } = store;
  const isQuestion = now.kind !== 'advice' && now.kind !== 'outcome';
  // The words of an advice belong to the second chunk, so answers to it are left out until that has loaded.
  const answered = loader.isAwaited
    ? answers.filter(({ question }) => isAsked(view.words, question))
    : answers;
  const restart = actionButton('restart', strings.restart, onAction);
  return html`<div class="chat">
    ${
      isEmpty
        ? html`<p class="said start">${formatPhrase(strings.start, view)}</p>
            ${
              notice
                ? html`<p class="quiet">
                    ${notice.text} ${store.canUndo ? actionButton('undo', strings.undo, onAction) : nothing}
                  </p>`
                : nothing
            }`
        : nothing
    }
    <p class="quiet private">${strings.private}</p>
    ${view.conversation.needsQuickExit(view.state.facts, now.outcome) ? html`<div class="row">${actionButton('leave', strings.leave, onAction, 'sec')}</div>` : nothing}
    ${resumed ? html`<p class="quiet resumed">${strings.resumed} ${restart}</p>` : nothing}
    ${now.kind === 'outcome' && loader.composer ? foldedAnswers(view, answered, loader.composer) : transcript(view, answered)}
    ${replace(
      loader.isAwaited ? 'awaited' : store.moves,
      loader.isAwaited
        ? loader.renderPending(view)
        : isQuestion
          ? question(view)
          : loader.composer?.renderAdvice(view),
      onReplace,
    )}
  </div>`;
}

/**
 * Renders the transcript next to the composer. On narrow screens it collapses to one line, so that the message comes
 * first.
 */
function foldedAnswers(
  view: View,
  answered: View['state']['answers'],
  composer: NonNullable<ComposerLoader['composer']>,
) {
  const isOpen = composer.answers;
  // Accepting an advice is stored as an answer, but candidates don't count it as one.
  const count = answered.filter(({ question }) => isAsked(view.words, question)).length;
  return html`<div class=${isOpen ? 'answers open' : 'answers'}>
    <button
      type="button"
      class="fold"
      ${hooks({ 'data-action': 'answers' })}
      aria-expanded=${isOpen}
      @click=${() => composer.set({ answers: !isOpen })}
    >
      ${formatCount(view.words.interface.answers, count, view.words)}
    </button>
    ${transcript(view, answered)}
  </div>`;
}
