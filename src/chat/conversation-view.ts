import { html, nothing } from 'lit';
import { actionButton } from './header.ts';
import { question } from './question.ts';
import { formatCount, isAsked, formatPhrase } from './format-answer.ts';
import { replace } from './replace-directive.ts';
import { transcript } from './transcript.ts';
import type { Action } from './header.ts';
import type { View } from './view-model.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { ComposerLoader } from '../composer/composer-loader.ts';

/** The first room: what was said so far, and below it the question on screen. */
export function chat(
  view: View,
  session: ConversationStore,
  room: ComposerLoader,
  act: (action: Action) => void,
  entered: (section: Element | null) => void,
) {
  const { interface: says } = view.words;
  const { answers, now } = view.state;
  const { isEmpty, resumed, notice } = session;
  const isQuestion = now.kind !== 'advice' && now.kind !== 'outcome';
  // An advice has no words until the rest is there.
  const past = room.isAwaited ? answers.filter(({ question }) => isAsked(view.words, question)) : answers;
  return html`<div class="chat">
    ${
      isEmpty
        ? html`<p class="said start">${formatPhrase(says.start, view)}</p>
            ${
              notice
                ? html`<p class="quiet">
                    ${notice.text} ${session.canUndo ? actionButton('undo', says.undo, act) : nothing}
                  </p>`
                : nothing
            }`
        : nothing
    }
    <p class="quiet private">${says.private}</p>
    ${isUnsafe(view) ? html`<div class="row">${actionButton('leave', says.leave, act, 'sec')}</div>` : nothing}
    ${
      resumed
        ? html`<p class="quiet resumed">${says.resumed} ${actionButton('restart', says.restart, act)}</p>`
        : nothing
    }
    ${now.kind === 'outcome' && room.composer ? foldedAnswers(view, past, room.composer) : transcript(view, past)}
    ${replace(
      room.isAwaited ? 'awaited' : session.moves,
      room.isAwaited ? room.await(view) : isQuestion ? question(view) : room.composer?.advise(view),
      entered,
    )}
  </div>`;
}

/** Whether somebody may have to leave in a hurry. */
const isUnsafe = ({ state: { facts, now } }: View): boolean =>
  facts.situation === 'unsafe' || facts.evidence === 'crossed' || now.outcome === 'safety';

/** What was said, which the message pushes aside: where there is little room it is folded into one line. */
function foldedAnswers(
  view: View,
  past: View['state']['answers'],
  desk: NonNullable<ComposerLoader['composer']>,
) {
  const isOpen = desk.answers;
  // Taking an advice is no answer.
  const given = past.filter(({ question }) => isAsked(view.words, question)).length;
  return html`<div class=${isOpen ? 'answers open' : 'answers'}>
    <button
      type="button"
      class="fold"
      data-action="answers"
      aria-expanded=${isOpen}
      @click=${() => desk.set({ answers: !isOpen })}
    >
      ${formatCount(view.words.interface.answers, given, view.words)}
    </button>
    ${transcript(view, past)}
  </div>`;
}
