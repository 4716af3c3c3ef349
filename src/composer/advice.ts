import { html, nothing } from 'lit';
import { nextSteps } from '../letters/next-steps.ts';
import { goesOn } from '../letters/outcome-traits.ts';
import { cancelButton, outcomeWords, pressed } from '../chat/format-answer.ts';
import { interpolate } from '../locales/interpolate.ts';
import { listFormat } from '../locales/list-format.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { Choice } from '../../machines/bow-out/machine.ts';
import type { ChoiceQuestion, Outcome, Question } from '../../machines/bow-out/facts.ts';
import type { Step } from '../letters/types.ts';
import type { Rendered, View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';

/** Renders the advice, the reasons for it, and the other outcomes that fit the facts. */
export function advice(view: View) {
  const { words, state } = view;
  const { id, outcome } = state.now;
  if (!outcome) return nothing;
  const { title, kind, take } = outcomeWords(view, outcome);
  const reasons = state.reasons.map((question) => reasonOf(view, question)).filter((reason) => reason);
  const others = state.now.choices.filter((choice) => choice !== 'accept') as Outcome[];
  const choose = (type: Choice['type']) => () => view.answer({ question: id, type });
  // Accepting may lead to a required question first, instead of to the message.
  const label = view.preview({ question: id, type: 'accept' }).now.outcome ? take : words.interface.submit;
  return html`<section class="now advice" part="advice" ${hooks({ 'data-outcome': outcome })}>
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
      ${hooks({ 'data-answer': 'accept' })}
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
                  ${hooks({ 'data-answer': other })}
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

/** Renders the heading that replaces an accepted advice and takes the focus: it says what is ready in the composer. */
export function acceptedAdvice(view: View) {
  const { outcome } = view.state.now;
  if (!outcome) return nothing;
  return html`<section class="now taken" part="advice">
    <h3 id="ask" tabindex="-1">${readyText(view, outcome)}</h3>
  </section>`;
}

/**
 * The heading for an accepted advice: that the message is ready, or the outcome's title if the message is secondary.
 */
export const readyText = (view: View, outcome: Outcome): string => {
  const isMessage = !stepsAtDesk(outcome) && !goesOn(outcome);
  return isMessage || view.state.facts.offer === 'take'
    ? view.words.interface.ready
    : outcomeWords(view, outcome).title;
};

/** Renders the steps that accompany the message, expanded if one of them comes first. */
export function stepsBefore(view: View, { outcome, facts, today }: MessageContext) {
  const { words } = view;
  const steps = nextSteps(outcome, facts, today);
  if (stepsAtDesk(outcome) || !steps.length) return nothing;
  return html`<details class="before" ?open=${urgent.some((step) => steps.includes(step))}>
    <summary>${words.interface.before}</summary>
    ${stepList(view, steps)}
  </details>`;
}

/** Steps that come before all others. */
const urgent: readonly Step[] = ['contract', 'attend', 'call-first'];

/** Renders a list of steps, the urgent ones first. */
export function stepList({ words }: View, steps: readonly Step[]) {
  if (!steps.length) return nothing;
  const line = (step: Step) =>
    html`<li>${urgent.includes(step) ? html`<b>${words.desk.steps[step]}</b>` : words.desk.steps[step]}</li>`;
  return html`<ul class="steps" aria-label=${words.interface.todo}>
    ${[...new Set([...urgent.filter((step) => steps.includes(step)), ...steps])].map(line)}
  </ul>`;
}

/** Whether the steps matter more than the message for this outcome. They are then shown above it in the composer. */
export const stepsAtDesk = (outcome: Outcome): boolean => outcome === 'stay' || outcome === 'safety';

/**
 * Renders a fact as a reason for the advice. The text between *asterisks* becomes a button that reopens the question.
 */
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
  const [stepsBefore, link, after] = reason.split('*');
  return html`${stepsBefore}<button
      type="button"
      class="link"
      ${hooks({ 'data-edit': question })}
      aria-label="${words.interface.edit}: ${link ?? ''}"
      @click=${() => view.edit(question)}
    >
      ${link}</button
    >${after}`;
}
