import { html, nothing } from 'lit';
import { formatCount, cancelButton, pressed, formatPhrase } from './format-answer.ts';
import { changePreview } from './change-preview.ts';
import { questionText } from './view-model.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { OpenQuestion } from '../../machines/engine/types.ts';
import type { View } from './view-model.ts';

/** Renders the question on screen. */
export function question(view: View) {
  const { words, state } = view;
  const { id, kind } = state.now;
  const { ask, help, lang = nothing } = questionText(view, id);
  const helpId = help ? 'help' : nothing;
  const text = formatPhrase(ask, view);
  const heading = html`<h3 id="ask" tabindex="-1" aria-describedby=${helpId} lang=${lang}>${text}</h3>`;
  const below = html`<div class="quiet">
    ${help ? html`<p id="help" lang=${lang}>${formatPhrase(help, view)}</p>` : nothing}
    <p>${formatCount(words.interface.left, state.remaining, words)}</p>
  </div>`;
  return html`<section class="now" part="question" ${hooks({ 'data-question': id })}>
    ${heading}${below}
    ${
      kind === 'several'
        ? // The heading is outside the group: inside, focusing it would announce the group's name a second time.
          html`<fieldset aria-labelledby="ask">${several(view, state.now)}</fieldset>`
        : kind === 'text'
          ? view.form()
          : choices(view, state.now)
    }
    ${cancelButton(view)}
  </section>`;
}

/** Renders the choices that the machine accepts. */
function choices(view: View, { id, choices }: OpenQuestion) {
  const { answers, lang = nothing } = questionText(view, id);
  return html`<div class="choices" lang=${lang}>
    ${choices.map((type, index) => {
      const answer = { question: id, type };
      const isChanged = view.reopened && view.previousAnswer(id)?.type !== type;
      return html`<button
          type="button"
          class="choice"
          part="choice"
          ${hooks({ 'data-answer': type })}
          aria-pressed=${pressed(view, id, type)}
          aria-describedby=${isChanged ? `then-${index}` : nothing}
          @click=${() => view.answer(answer)}
        >
          <kbd aria-hidden="true">${index + 1}</kbd><span class="label">${answers?.[type]}</span>
        </button>
        ${isChanged ? changePreview(view, answer, `then-${index}`) : nothing}`;
    })}
  </div>`;
}

/** Renders a multiple choice. Checking nothing is a valid answer, and the button's label says so. */
function several(view: View, { id, values = [] }: OpenQuestion) {
  const { answers, none, done } = questionText(view, id);
  const previous = view.previousAnswer(id);
  const currentValues = () => {
    const stored = view.typed[id]?.split(' ') ?? previous?.values ?? [];
    return values.filter((value) => stored.includes(value));
  };
  const checked = currentValues();
  const answer = (values: readonly string[]) => ({ question: id, type: 'several', values });
  const previousValues = values.filter((value) => previous?.values?.includes(value));
  const isChanged = view.reopened && checked.join() !== previousValues.join();
  const toggle = (value: string, on: boolean) =>
    view.type({
      [id]: values.filter((other) => (other === value ? on : currentValues().includes(other))).join(' '),
    });
  return html`<div class="choices">
      ${values.map(
        (value, index) =>
          html`<label class="choice" part="choice"
            ><input
              type="checkbox"
              ${hooks({ name: id, value })}
              .checked=${checked.includes(value)}
              @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
            /><span class="label">${answers?.[value]}</span><kbd aria-hidden="true">${index + 1}</kbd></label
          >`,
      )}
    </div>
    ${isChanged ? changePreview(view, answer(checked)) : nothing}
    <div class="row">
      <button
        type="button"
        aria-describedby=${isChanged ? 'then' : nothing}
        class=${checked.length ? 'pri' : 'sec'}
        part="primary"
        ${hooks({ 'data-answer': 'done' })}
        @click=${() => {
          const values = currentValues();
          view.type({ [id]: undefined });
          view.answer(answer(values));
        }}
      >
        ${checked.length ? done : none}
      </button>
    </div>`;
}
