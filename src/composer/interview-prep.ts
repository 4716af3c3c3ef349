import { html, nothing } from 'lit';
import { questionText } from '../chat/view-model.ts';
import { calendarFile } from '../platform/ics-file.ts';
import { save } from '../platform/download-and-print.ts';
import { interviewQuestions } from '../letters/interview-questions.ts';
import { coming } from '../letters/dates.ts';
import { localTomorrow } from '../letters/today.ts';
import { button } from './button.ts';
import type { Topic } from '../../machines/bow-out/facts.ts';
import type { BesideWords, ProbingNote } from '../locales/message-words.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { MessageContext } from './draft.ts';

/** Renders the interview preparation: the questions to ask an interviewer, or a list of things to prepare. */
export const interviewPrep = (view: View, composer: Composer, context: MessageContext) =>
  (context.outcome === 'probe' ? questionList : preparationList)(view.words.beside, view, composer, context);

function questionList(
  strings: BesideWords,
  view: View,
  composer: Composer,
  { facts, words, today }: MessageContext,
) {
  const noted = (topic: Topic) =>
    strings.notes[topic].map((note, index) => ({ ...note, ask: words.asks[topic][index] ?? '' }));
  const asked = interviewQuestions(
    facts,
    Object.fromEntries(Object.keys(strings.notes).map((topic) => [topic, noted(topic as Topic)])) as Record<
      Topic,
      (ProbingNote & { ask: string })[]
    >,
  );
  const questionSheet = asked
    .map(
      ({ ask, good, worrying }, index) =>
        `${index + 1}. ${ask}\n${strings.good} ${good}\n${strings.worrying} ${worrying}`,
    )
    .join('\n\n');
  const reminderDate = coming(facts, today)[0]?.date ?? localTomorrow();
  return html`<ol class="questions">
      ${asked.map(
        ({ ask, why, good, worrying }, index) =>
          html`<li>
            <details ?open=${!index}>
              <summary>${ask}</summary>
              <p>${why}</p>
              <p><b>${strings.good}</b> ${good}</p>
              <p><b>${strings.worrying}</b> ${worrying}</p>
            </details>
          </li>`,
      )}
    </ol>
    <div class="row">
      ${copyButton(view, composer, strings.copyQuestions, questionSheet)}
      ${button('sec', 'calendar', strings.calendar, () =>
        save('reminder.ics', 'text/calendar', calendarFile(strings.reminder, reminderDate)),
      )}
      ${debriefButton(view)} ${composer.renderStatus('beside', strings.copyQuestions)}
    </div>`;
}

function debriefButton(view: View) {
  const { id, choices } = view.state.now;
  if (!choices.includes('debrief')) return nothing;
  return html`<button
    type="button"
    class="sec"
    data-answer="debrief"
    @click=${() => view.answer({ question: id, type: 'debrief' })}
  >
    ${questionText(view, 'interview').answers?.['debrief']}
  </button>`;
}

function preparationList(strings: BesideWords, view: View, composer: Composer, { facts }: MessageContext) {
  // After an offer there are no more interviews to prepare for.
  if (facts.offer) return nothing;
  const todo = [...(facts.doubts ?? []), 'always' as const].flatMap((doubt) => strings.preparation[doubt]);
  return html`<ul class="steps">
      ${todo.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row">
      ${copyButton(view, composer, strings.copyList, todo.map((line) => `– ${line}`).join('\n'))}
      ${composer.renderStatus('beside', strings.copyList)}
    </div>`;
}

const copyButton = (view: View, composer: Composer, label: string, text: string) =>
  button('pri', 'copy-crib', label, (event) =>
    composer.copy(event, text, view.words.interface.copiedAll, view),
  );
