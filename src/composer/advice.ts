import { html, nothing } from 'lit';
import { nextSteps } from '../letters/next-steps.ts';
import { goesOn } from '../letters/outcome-traits.ts';
import { cancelButton, outcomeWords, pressed } from '../chat/format-answer.ts';
import { interpolate } from '../locales/interpolate.ts';
import { listFormat } from '../locales/list-format.ts';
import type { Choice } from '../../machines/bow-out/machine.ts';
import type { ChoiceQuestion, Outcome, Question } from '../../machines/bow-out/facts.ts';
import type { Step } from '../letters/types.ts';
import type { Rendered, View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';

/** The advice, why it is given, and what would fit too. */
export function advice(view: View) {
  const { words, state } = view;
  const { id, outcome } = state.now;
  if (!outcome) return nothing;
  const { title, kind, take } = outcomeWords(view, outcome);
  const reasons = state.reasons.map((question) => reasonOf(view, question)).filter((reason) => reason);
  const others = state.now.choices.filter((choice) => choice !== 'accept') as Outcome[];
  const choose = (type: Choice['type']) => () => view.answer({ question: id, type });
  // There may be one more thing to ask before there is anything to read.
  const label = view.preview({ question: id, type: 'accept' }).now.outcome ? take : words.interface.submit;
  return html`<section class="now advice" part="advice" data-outcome=${outcome}>
    <h3 id="ask" tabindex="-1">${title}</h3>
    ${
      reasons.length
        ? html`<ul aria-label=${words.interface.because}>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    <p>${kind}</p>
    <button
      type="button"
      class="pri"
      part="primary"
      data-answer="accept"
      aria-pressed=${pressed(view, id, 'accept')}
      @click=${choose('accept')}
    >
      ${label}
    </button>
    ${
      others.length
        ? html`<div class="also">
            <p id="also">${words.interface.alternatives}</p>
            ${others.map(
              (other) =>
                html`<button
                  type="button"
                  class="sec"
                  data-answer=${other}
                  aria-pressed=${pressed(view, id, other)}
                  @click=${choose(other)}
                >
                  ${outcomeWords(view, other).also}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${cancelButton(view)}
  </section>`;
}

/** Where the focus comes to once an advice was taken: what stands at the desk. */
export function taken(view: View) {
  const { outcome } = view.state.now;
  if (!outcome) return nothing;
  return html`<section class="now taken" part="advice">
    <h3 id="ask" tabindex="-1">${readyOf(view, outcome)}</h3>
  </section>`;
}

/** What is ready: the message, or what to do where that is the main thing. */
export const readyOf = (view: View, outcome: Outcome): string => {
  const isMessage = !stepsAtDesk(outcome) && !goesOn(outcome);
  return isMessage || view.state.facts.offer === 'take'
    ? view.words.interface.ready
    : outcomeWords(view, outcome).title;
};

/** What to do beside writing; open where that comes first. */
export function before(view: View, { outcome, facts, today }: MessageContext) {
  const { words } = view;
  const all = nextSteps(outcome, facts, today);
  if (stepsAtDesk(outcome) || !all.length) return nothing;
  return html`<details class="before" ?open=${first.some((step) => all.includes(step))}>
    <summary>${words.interface.before}</summary>
    ${todo(view, all)}
  </details>`;
}

/** What to do first, where it is to be done. */
const first: readonly Step[] = ['contract', 'attend', 'call-first'];

/** What to do beside writing. */
export function todo({ words }: View, steps: readonly Step[]) {
  if (!steps.length) return nothing;
  const line = (step: Step) =>
    html`<li>${first.includes(step) ? html`<b>${words.desk.steps[step]}</b>` : words.desk.steps[step]}</li>`;
  return html`<ul class="steps" aria-label=${words.interface.todo}>
    ${[...new Set([...first.filter((step) => steps.includes(step)), ...steps])].map(line)}
  </ul>`;
}

/** Outcomes where what to do is the main thing, and stands at the desk, before any message. */
export const stepsAtDesk = (outcome: Outcome): boolean => outcome === 'stay' || outcome === 'safety';

/** A fact as a reason for an advice. What stands between *stars* leads back to the question. */
function reasonOf(view: View, question: Question): Rendered | undefined {
  const { words, state } = view;
  const fact = state.facts[question];
  const { [question as ChoiceQuestion]: answers, doubts } = words.reasons;
  let reason = typeof fact === 'string' ? (answers as Record<string, string> | undefined)?.[fact] : undefined;
  if (question === 'doubts' && state.facts.doubts?.length) {
    const nouns = state.facts.doubts.map((doubt) => doubts.nouns[doubt]);
    reason = interpolate(doubts.all, { doubts: listFormat(words.locale).format(nouns) });
  }
  if (!reason) return undefined;
  const [before, link, after] = reason.split('*');
  return html`${before}<button
      type="button"
      class="link"
      data-edit=${question}
      aria-label="${words.interface.edit}: ${link ?? ''}"
      @click=${() => view.edit(question)}
    >
      ${link}</button
    >${after}`;
}
