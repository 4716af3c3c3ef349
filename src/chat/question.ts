import { html, nothing } from 'lit';
import { formatCount, cancelButton, pressed, formatPhrase } from './format-answer.ts';
import { changePreview } from './change-preview.ts';
import { questionText } from './view-model.ts';
import type { Choice } from '../../machines/bow-out/machine.ts';
import type { Doubt } from '../../machines/bow-out/facts.ts';
import type { OpenQuestion } from '../../machines/bow-out/types.ts';
import type { View } from './view-model.ts';

/** The question on screen. */
export function question(view: View) {
  const { words, state } = view;
  const { id, kind } = state.now;
  const { ask, help } = questionText(view, id);
  const helpId = help ? 'help' : nothing;
  const heading = html`<h3 id="ask" tabindex="-1" aria-describedby=${helpId}>${formatPhrase(ask, view)}</h3>`;
  const below = html`<div class="quiet">
    ${help ? html`<p id="help">${formatPhrase(help, view)}</p>` : nothing}
    <p>${formatCount(words.interface.left, state.remaining, words)}</p>
  </div>`;
  return html`<section class="now" part="question" data-question=${id}>
    ${heading}${below}
    ${
      kind === 'several'
        ? // The heading stands before the group: the focus on it would enter that, which says its name once more.
          html`<fieldset aria-labelledby="ask">${several(view, state.now)}</fieldset>`
        : kind === 'text'
          ? view.form()
          : choices(view, state.now)
    }
    ${cancelButton(view)}
  </section>`;
}

/** The choices that the machine accepts. */
export const choices = (view: View, { id, choices }: OpenQuestion) =>
  html`<div class="choices">
    ${choices.map((type, index) => {
      const answer = { question: id, type } as Choice;
      const isOther = view.reopened && view.previousAnswer(id)?.type !== type;
      return html`<button
          type="button"
          class="choice"
          part="choice"
          data-answer=${type}
          aria-pressed=${pressed(view, id, type)}
          aria-describedby=${isOther ? `then-${type}` : nothing}
          @click=${() => view.answer(answer)}
        >
          <kbd aria-hidden="true">${index + 1}</kbd
          ><span class="label">${questionText(view, id).answers?.[type]}</span>
        </button>
        ${isOther ? changePreview(view, answer, `then-${type}`) : nothing}`;
    })}
  </div>`;

/** A choice of several. Nothing ticked is an answer too, and the button says so. */
function several(view: View, { id, values = [] }: OpenQuestion) {
  const { answers, none, done } = view.words.questions.doubts;
  const former = view.previousAnswer(id);
  const now = () => {
    const kept = view.typed[id]?.split(' ') ?? (former?.type === 'several' ? former.values : []);
    return values.filter((value) => kept.includes(value));
  };
  const ticked = now();
  const answer = (values: readonly Doubt[]) =>
    ({ question: id as 'doubts', type: 'several', values }) as const;
  const was = former?.type === 'several' ? values.filter((value) => former.values.includes(value)) : [];
  const isOther = view.reopened && ticked.join() !== was.join();
  const tick = (value: Doubt, on: boolean) =>
    view.type({ [id]: values.filter((other) => (other === value ? on : now().includes(other))).join(' ') });
  return html`<div class="choices">
      ${values.map(
        (value, index) =>
          html`<label class="choice" part="choice"
            ><input
              type="checkbox"
              name=${id}
              .value=${value}
              .checked=${ticked.includes(value)}
              @change=${(event: Event) => tick(value, (event.target as HTMLInputElement).checked)}
            /><span class="label">${answers[value]}</span><kbd aria-hidden="true">${index + 1}</kbd></label
          >`,
      )}
    </div>
    ${isOther ? changePreview(view, answer(ticked)) : nothing}
    <div class="row">
      <button
        type="button"
        aria-describedby=${isOther ? 'then' : nothing}
        class=${ticked.length ? 'pri' : 'sec'}
        part="primary"
        data-answer="done"
        @click=${() => {
          const said = now();
          view.type({ [id]: undefined });
          view.answer(answer(said));
        }}
      >
        ${ticked.length ? done : none}
      </button>
    </div>`;
}
