import { html, nothing } from 'lit';
import { calendarFile } from '../host/calendar.ts';
import { save } from '../host/save.ts';
import { localToday } from '../message/compose.ts';
import { questionsFor } from '../message/probing.ts';
import { coming } from '../message/slots.ts';
import type { Brief } from '../message/check/examined.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

const day = 24 * 60 * 60 * 1000;

/** What there is to do where no message is the main thing: questions to ask, what to prepare, a way to leave at once. */
export function preparation(view: View, desk: Desk, brief: Brief) {
  const { outcome } = brief;
  if (outcome === 'probe') return questions(view, desk, brief);
  return outcome === 'stay' ? list(view, desk, brief) : nothing;
}

function questions(view: View, desk: Desk, { facts, words, today }: Brief) {
  const says = view.words.interface;
  const asked = questionsFor(facts, words);
  const crib = asked
    .map(
      ({ ask, good, worrying }, index) =>
        `${index + 1}. ${ask}\n${says.good} ${good}\n${says.worrying} ${worrying}`,
    )
    .join('\n\n');
  const evening = coming(facts, today)[0] ?? localToday(new Date(Date.now() + day));
  const { id, choices } = view.turn.now;
  return html`<ol class="questions">
      ${asked.map(
        ({ ask, why, good, worrying }, index) =>
          html`<li>
            <details ?open=${!index}>
              <summary>${ask}</summary>
              <p>${why}</p>
              <p><b>${says.good}</b> ${good}</p>
              <p><b>${says.worrying}</b> ${worrying}</p>
            </details>
          </li>`,
      )}
    </ol>
    <div class="row">
      ${copyButton(view, desk, says.copyQuestions, crib)}
      <button
        type="button"
        class="sec"
        data-action="calendar"
        @click=${() => save('reminder.ics', 'text/calendar', calendarFile(says.reminder, evening))}
      >
        ${says.calendar}
      </button>
      ${
        choices.includes('debrief')
          ? html`<button
              type="button"
              class="sec"
              data-answer="debrief"
              @click=${() => view.answer({ question: id, type: 'debrief' })}
            >
              ${says.debrief}
            </button>`
          : nothing
      }
      ${desk.status('crib', says.copyQuestions)}
    </div>`;
}

function list(view: View, desk: Desk, { facts, words }: Brief) {
  const says = view.words.interface;
  const todo = [...(facts.doubts ?? []), 'always' as const].flatMap((doubt) => words.preparation[doubt]);
  return html`<ul class="steps">
      ${todo.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row">
      ${copyButton(view, desk, says.copyList, todo.map((line) => `– ${line}`).join('\n'))}
      ${desk.status('crib', says.copyList)}
    </div>`;
}

const copyButton = (view: View, desk: Desk, label: string, text: string) =>
  html`<button
    type="button"
    class="pri"
    id="crib"
    data-action="copy-crib"
    @click=${(event: Event) => void desk.copy(event, text, view.words.interface.copiedAll, view)}
  >
    ${label}
  </button>`;

/** The quick way out: nothing stays in the page or on the device, and Back does not lead here. */
export const leave = ({ words }: View) =>
  html`<div class="row">
    <button
      type="button"
      class="sec"
      data-action="leave"
      @click=${(event: Event) => {
        (event.target as Element)
          .closest('.root')
          ?.querySelector<HTMLElement>('[data-action="clear"]')
          ?.click();
        location.replace('about:blank');
      }}
    >
      ${words.interface.leave}
    </button>
  </div>`;
