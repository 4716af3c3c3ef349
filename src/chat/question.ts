import { html, nothing } from 'lit';
import { form } from './form.ts';
import { count, cancelButton, pressed, say } from './says.ts';
import { asked } from './view.ts';
import type { Choice } from '../../machines/conversation.ts';
import type { Doubt } from '../../machines/facts.ts';
import type { OpenQuestion } from '../../machines/replay.ts';
import type { View } from './view.ts';

/** The question on screen. */
export function question(view: View) {
  const { words, turn } = view;
  const { id, kind } = turn.now;
  const { ask, help } = asked(words, id);
  const heading = html`<h3 id="ask" tabindex="-1">${say(ask, view)}</h3>`;
  const below = html`<div class="quiet">
    ${help ? html`<p>${say(help, view)}</p>` : nothing}
    <p>${count(words.interface.left, turn.left, words.locale)}</p>
  </div>`;
  return html`<section class="now" part="question" data-question=${id} aria-labelledby="ask">
    ${
      kind === 'several'
        ? html`<fieldset>
            <legend>${heading}</legend>
            ${below}${several(view, turn.now)}
          </fieldset>`
        : html`${heading}${below}${kind === 'text' ? form(view, turn.now) : choices(view, turn.now)}`
    }
    ${cancelButton(view)}
  </section>`;
}

/** The choices that the machine accepts. */
export const choices = (view: View, { id, choices }: OpenQuestion) =>
  html`<div class="choices">
    ${choices.map(
      (type, index) =>
        html`<button
          type="button"
          class="choice"
          part="choice"
          data-answer=${type}
          aria-pressed=${pressed(view, id, type)}
          @click=${() => view.answer({ question: id, type } as Choice)}
        >
          <kbd aria-hidden="true">${index + 1}</kbd>${asked(view.words, id).answers?.[type]}
        </button>`,
    )}
  </div>`;

/** A choice of several. Nothing ticked is an answer too, and the button says so. */
function several(view: View, { id, values = [] }: OpenQuestion) {
  const { answers, none, done } = view.words.questions.doubts;
  const former = view.former(id);
  const now = () => {
    const kept = view.typed[id]?.split(' ') ?? (former?.type === 'several' ? former.values : []);
    return values.filter((value) => kept.includes(value));
  };
  const ticked = now();
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
            /><span>${answers[value]}</span><kbd aria-hidden="true">${index + 1}</kbd></label
          >`,
      )}
    </div>
    <div class="row">
      <button
        type="button"
        class=${ticked.length ? 'pri' : 'sec'}
        part="primary"
        data-answer="done"
        @click=${() => {
          const said = now();
          view.type({ [id]: undefined });
          view.answer({ question: id as 'doubts', type: 'several', values: said });
        }}
      >
        ${ticked.length ? done : none}
      </button>
    </div>`;
}
