import { html, nothing } from 'lit';
import { questionText } from '../chat/view-model.ts';
import { calendarFile } from '../platform/ics-file.ts';
import { save } from '../platform/download-and-print.ts';
import { interviewQuestions } from '../letters/interview-questions.ts';
import { coming } from '../letters/dates.ts';
import { localToday } from '../letters/today.ts';
import { button } from './button.ts';
import type { Topic } from '../../machines/bow-out/facts.ts';
import type { BesideWords, ProbingNote } from '../locales/message-words.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { MessageContext } from './draft.ts';

const day = 24 * 60 * 60 * 1000;

/** What there is to do where no message is the main thing: questions to ask, or what to prepare. */
export const beside = (view: View, desk: Composer, brief: MessageContext) =>
  (brief.outcome === 'probe' ? questions : list)(view.words.beside, view, desk, brief);

function questions(says: BesideWords, view: View, desk: Composer, { facts, words, today }: MessageContext) {
  const noted = (topic: Topic) =>
    says.notes[topic].map((note, index) => ({ ...note, ask: words.asks[topic][index] ?? '' }));
  const asked = interviewQuestions(
    facts,
    Object.fromEntries(Object.keys(says.notes).map((topic) => [topic, noted(topic as Topic)])) as Record<
      Topic,
      (ProbingNote & { ask: string })[]
    >,
  );
  const crib = asked
    .map(
      ({ ask, good, worrying }, index) =>
        `${index + 1}. ${ask}\n${says.good} ${good}\n${says.worrying} ${worrying}`,
    )
    .join('\n\n');
  const evening = coming(facts, today)[0]?.date ?? localToday(new Date(Date.now() + day));
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
      ${button('sec', 'calendar', says.calendar, () =>
        save('reminder.ics', 'text/calendar', calendarFile(says.reminder, evening)),
      )}
      ${debrief(view)} ${desk.status('beside', says.copyQuestions)}
    </div>`;
}

function debrief(view: View) {
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

function list(says: BesideWords, view: View, desk: Composer, { facts }: MessageContext) {
  // With the offer there, no interview is left to prepare for.
  if (facts.offer) return nothing;
  const todo = [...(facts.doubts ?? []), 'always' as const].flatMap((doubt) => says.preparation[doubt]);
  return html`<ul class="steps">
      ${todo.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row">
      ${copyButton(view, desk, says.copyList, todo.map((line) => `– ${line}`).join('\n'))}
      ${desk.status('beside', says.copyList)}
    </div>`;
}

const copyButton = (view: View, desk: Composer, label: string, text: string) =>
  button('pri', 'copy-crib', label, (event) => desk.copy(event, text, view.words.interface.copiedAll, view));
