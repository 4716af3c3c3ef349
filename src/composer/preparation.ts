import { html, nothing } from 'lit';
import { questionText } from '../chat/view-model.ts';
import { calendarFile } from '../platform/ics-file.ts';
import { save } from '../platform/download-and-print.ts';
import { localTomorrow } from '../letters/today.ts';
import { button } from './button.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { PreparedQuestion } from '../letters/conversation-letters.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { MessageContext } from './draft.ts';

/** Renders what an outcome comes with besides its messages: questions to ask, or a list of things to prepare. */
export function preparation(
  view: View,
  composer: ComposerControl,
  { outcome, facts, words: message, today }: MessageContext,
) {
  const words = view.words.beside;
  const prepared = composer.letters.preparationOf(outcome, facts, { words, message, today });
  if (!prepared) return nothing;
  return 'list' in prepared
    ? preparationList(view, composer, prepared.list)
    : questionList(view, composer, prepared.questions, prepared.date);
}

function questionList(
  view: View,
  composer: ComposerControl,
  questions: readonly PreparedQuestion[],
  date = localTomorrow(),
) {
  const strings = view.words.beside;
  const questionSheet = questions
    .map(
      ({ ask, good, worrying }, index) =>
        `${index + 1}. ${ask}\n${strings.good} ${good}\n${strings.worrying} ${worrying}`,
    )
    .join('\n\n');
  return html`<ol class="questions">
      ${questions.map(
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
        save('reminder.ics', 'text/calendar', calendarFile(strings.reminder, date)),
      )}
      ${nextAnswers(view)} ${composer.renderStatus('beside', strings.copyQuestions)}
    </div>`;
}

/** Renders the answers that lead on from the outcome, such as that the interview is over. */
function nextAnswers(view: View) {
  const { id, choices } = view.state.now;
  return choices.map(
    (type) =>
      html`<button
        type="button"
        class="sec"
        ${hooks({ 'data-answer': type })}
        @click=${() => view.answer({ question: id, type })}
      >
        ${questionText(view, id).answers?.[type]}
      </button>`,
  );
}

function preparationList(view: View, composer: ComposerControl, list: readonly string[]) {
  const { copyList } = view.words.beside;
  return html`<ul class="steps">
      ${list.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row">
      ${copyButton(view, composer, copyList, list.map((line) => `– ${line}`).join('\n'))}
      ${composer.renderStatus('beside', copyList)}
    </div>`;
}

const copyButton = (view: View, composer: ComposerControl, label: string, text: string) =>
  button('pri', 'copy-crib', label, (event) =>
    composer.copy(event, 'beside', text, view.words.interface.copiedAll, view),
  );
