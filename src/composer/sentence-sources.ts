import { html, nothing } from 'lit';
import { formatAnswer } from '../chat/format-answer.ts';
import { dayOf } from '../letters/dates.ts';
import { open } from './detail-list.ts';
import { placesOf } from './draft.ts';
import { roomOf } from './move-focus.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Question, Round } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { MessageContext, Draft } from './draft.ts';

/** The answers that the sentence at the caret came from, and the way to change them. */
export function why(view: View, desk: Composer, draft: Draft, { today }: MessageContext) {
  if (draft.isOwn) return nothing;
  const { id } = draft.item;
  const says = view.words.interface;
  const sentence = desk.caret?.of === id ? placesOf(draft.item)[desk.caret.at]?.sentence : undefined;
  const answers = sentence?.from.flatMap((question) => view.previousAnswer(question) ?? []) ?? [];
  const said = (answer: Answer) => {
    if (answer.question === 'rounds' && answer.type === 'typed')
      return [answer.value].flat().map((round) => dayOf((round as Round).date, view.words.locale, today));
    return formatAnswer(view, answer);
  };
  return html`<p id="hint-${id}" class="quiet">${says.whyHint}</p>
    ${
      answers.length
        ? html`<p class="quiet why">
            ${answers.map(
              (answer, index) =>
                html`${index ? ' · ' : says.why}
                  <b>${said(answer).map((line, at) => html`${at ? ', ' : ''}${line}`)}</b>
                  <button
                    type="button"
                    class="link"
                    data-edit=${answer.question}
                    @click=${(event: Event) => change(event, view, desk, answer.question as Question)}
                  >
                    ${says.change}
                  </button>`,
            )}
          </p>`
        : nothing
    }`;
}

/** Reopens a question in the chat; a detail is changed in place. */
function change(event: Event, view: View, desk: Composer, question: Question): void {
  if (!view.state.details.some(({ id }) => id === question)) {
    view.edit(question);
    return;
  }
  void open(roomOf(event), desk, question, ':is(input, button)');
}
