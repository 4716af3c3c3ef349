import { html, nothing } from 'lit';
import { actionButton } from './header.ts';
import { question } from './question.ts';
import { adviceTaken, isAsked, say } from './says.ts';
import { swap } from './swap.ts';
import { transcript } from './transcript.ts';
import type { Action } from './header.ts';
import type { View } from './view.ts';
import type { Session } from './session.ts';
import type { Room } from '../desk/room.ts';

/** The first room: what was said so far, and below it the question on screen. */
export function chat(
  view: View,
  session: Session,
  room: Room,
  act: (action: Action) => void,
  entered: (section: Element | null) => void,
) {
  const { interface: says } = view.words;
  const { said, now } = view.turn;
  const { isEmpty, resumed } = session;
  const isQuestion = now.kind !== 'advice' && now.kind !== 'outcome';
  const taken = adviceTaken(view);
  // The advice that was taken stands below in full, or will once its letter has what it needs. An advice has no words until the rest is there.
  const past = room.isAwaited
    ? said.filter(({ question }) => isAsked(view.words, question))
    : said.filter((answer) => answer !== taken);
  return html`<div class="chat">
    ${isEmpty ? html`<p class="said start">${say(says.start, view)}</p>` : nothing}
    <p class="quiet private">${says.private}</p>
    ${
      resumed
        ? html`<p class="quiet resumed">${says.resumed} ${actionButton('restart', says.restart, act)}</p>`
        : nothing
    }
    ${transcript(view, past, session)}
    ${swap(
      room.isAwaited ? 'awaited' : session.moves,
      room.isAwaited ? room.await(view) : isQuestion ? question(view) : room.desk?.advise(view),
      entered,
    )}
  </div>`;
}
