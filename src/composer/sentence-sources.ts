import { html, nothing } from 'lit';
import { isDateList, typedRows } from '../../machines/engine/typed-answer.ts';
import { formatAnswer } from '../chat/format-answer.ts';
import { dayOf } from '../letters/dates.ts';
import { openDetail } from './detail-list.ts';
import { placesOf } from './draft.ts';
import { itemOf } from './move-focus.ts';
import { renderedList } from './rendered-list.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { MessageContext, Draft } from './draft.ts';

/** Renders the answers behind the sentence at the caret, each with a button to change it. */
export function sentenceSources(
  view: View,
  composer: ComposerControl,
  draft: Draft,
  { today }: MessageContext,
) {
  if (draft.isOwn) return nothing;
  const { id } = draft.item;
  const strings = view.words.interface;
  const sentence = composer.caret?.of === id ? placesOf(draft.item)[composer.caret.at]?.sentence : undefined;
  const answers = sentence?.from.flatMap((question) => view.previousAnswer(question) ?? []) ?? [];
  const formatSource = (answer: EngineAnswer) =>
    isDateList(answer)
      ? typedRows(answer).map(({ date = '' }) => dayOf(date, view.words.locale, today))
      : formatAnswer(view, answer);
  return html`<p id="hint-${id}" class="quiet">${strings.whyHint}</p>
    ${
      answers.length
        ? html`<p class="quiet why">
            ${answers.map(
              (answer, index) =>
                html`${index ? ' · ' : strings.why}
                  <b>${renderedList(view, formatSource(answer))}</b>
                  <button
                    type="button"
                    class="link"
                    ${hooks({ 'data-edit': answer.question })}
                    @click=${(event: Event) => changeAnswer(event, view, composer, answer.question)}
                  >
                    ${strings.change}
                  </button>`,
            )}
          </p>`
        : nothing
    }`;
}

/** Reopens the question in the chat, or opens the detail in the composer. */
function changeAnswer(event: Event, view: View, composer: ComposerControl, question: string): void {
  const detail = view.state.details.find(({ id }) => id === question);
  if (detail) void openDetail(itemOf(event), composer, detail, ':is(input, button)');
  else view.edit(question);
}
