import { html, nothing } from 'lit';
import { cancelButton, outcomeWords, pressed } from '../chat/format-answer.ts';
import { interpolate } from '../locales/interpolate.ts';
import { listFormat } from '../locales/list-format.ts';
import { factOf, questionText } from '../chat/view-model.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { ChoiceReasons, SeveralReasons } from '../locales/interface-words.ts';
import type { Rendered, View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';

/** Renders the advice, the reasons for it, and the other outcomes that fit the facts. */
export function advice(view: View) {
  const { words, state } = view;
  const { id, outcome } = state.now;
  if (!outcome) return nothing;
  const { title, kind, take } = outcomeWords(view, outcome);
  const reasons = state.reasons.flatMap((question) => {
    const text = reasonOf(view, question);
    return text ? html`<li lang=${questionText(view, question).lang ?? nothing}>${text}</li>` : [];
  });
  const others = state.now.choices.filter((choice) => choice !== 'accept');
  const choose = (type: string) => () => view.answer({ question: id, type });
  // Accepting may lead to a required question first, instead of to the message.
  const label = view.preview({ question: id, type: 'accept' }).now.outcome ? take : words.interface.submit;
  return html`<section class="now advice" part="advice" ${hooks({ 'data-outcome': outcome })}>
    <h3 id="ask" tabindex="-1">${title}</h3>
    ${
      reasons.length
        ? html`<ul aria-label=${words.interface.because}>
            ${reasons}
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
export function acceptedAdvice(view: View, letters: ConversationLetters) {
  const { outcome } = view.state.now;
  if (!outcome) return nothing;
  return html`<section class="now taken" part="advice">
    <h3 id="ask" tabindex="-1">${readyText(view, letters, outcome)}</h3>
  </section>`;
}

/**
 * The heading for an accepted advice: that the message is ready, or the outcome's title if the message is secondary.
 */
export const readyText = (view: View, letters: ConversationLetters, outcome: string): string => {
  const { isSecondary, isOptional } = letters.presentationOf(outcome, view.state.facts);
  return isSecondary || isOptional ? outcomeWords(view, outcome).title : view.words.interface.ready;
};

/** Renders the steps that accompany the message, expanded if one of them comes first. */
export function stepsBefore(
  view: View,
  letters: ConversationLetters,
  { outcome, facts, today }: MessageContext,
) {
  const { words } = view;
  const steps = letters.rules.nextSteps(outcome, facts, today);
  if (letters.presentationOf(outcome, facts).hasStepsFirst || !steps.length) return nothing;
  return html`<details class="before" ?open=${letters.urgentSteps.some((step) => steps.includes(step))}>
    <summary>${words.interface.before}</summary>
    ${stepList(view, letters, steps)}
  </details>`;
}

/** Renders a list of steps, the urgent ones first. */
export function stepList(
  { words }: View,
  { urgentSteps: urgent, stepLinks }: ConversationLetters,
  steps: readonly string[],
) {
  if (!steps.length) return nothing;
  const line = (step: string) => {
    const { [step]: text = '' } = words.desk.steps;
    const link = stepLinks?.[step];
    const linked = link === undefined ? text : linkIn(text, link);
    const shown = urgent.includes(step) ? html`<b>${linked}</b>` : linked;
    return html`<li lang=${words.desk.stepLangs?.[step] ?? nothing}>${shown}</li>`;
  };
  return html`<ul class="steps" aria-label=${words.interface.todo}>
    ${[...new Set([...urgent.filter((step) => steps.includes(step)), ...steps])].map(line)}
  </ul>`;
}

/** Renders a text whose part between *asterisks* is a link. The address that it leads to isn't told where from. */
function linkIn(text: string, link: string): Rendered {
  const [before, label, after] = text.split('*');
  return html`${before}<a class="link" href=${link} target="_blank" rel="noreferrer">${label}</a>${after}`;
}

/**
 * Renders a fact as a reason for the advice. The text between *asterisks* becomes a button that reopens the question.
 */
function reasonOf(view: View, question: string): Rendered | undefined {
  const { words, state } = view;
  const reason = reasonText(words, question, factOf(state, question));
  if (!reason) return undefined;
  const [before, link, after] = reason.split('*');
  return html`${before}<button
      type="button"
      class="link"
      ${hooks({ 'data-edit': question })}
      aria-label=${interpolate(words.interface.editOf, { question: link })}
      @click=${() => view.edit(question)}
    >
      ${link}</button
    >${after}`;
}

/** The words for a fact as a reason. A choice of several is one reason, which lists all of them. */
function reasonText({ reasons, locale }: View['words'], question: string, fact: unknown): string | undefined {
  const words = reasons[question];
  if (!words) return undefined;
  if (!isSeveral(words)) return typeof fact === 'string' ? words[fact] : undefined;
  if (!Array.isArray(fact) || !fact.length) return undefined;
  const nouns = fact.map((value: string) => words.nouns[value] ?? '');
  return interpolate(words.all, { [question]: listFormat(locale).format(nouns) });
}

const isSeveral = (words: ChoiceReasons | SeveralReasons): words is SeveralReasons => 'nouns' in words;
