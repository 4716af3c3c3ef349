import { html, nothing } from 'lit';
import { steps } from '../message/steps.ts';
import { localNow } from './now.ts';
import { adviceTaken, editButton, cancelButton, outcomeWords, pressed } from '../chat/says.ts';
import { fill } from '../words/fill.ts';
import { listFormat } from '../words/list.ts';
import type { Choice } from '../../machines/conversation.ts';
import type { ChoiceQuestion, Outcome, Question } from '../../machines/facts.ts';
import type { Step } from '../message/kit.ts';
import type { Rendered, View } from '../chat/view.ts';

/** The advice, why it is given, and what would fit too. */
export function advice(view: View) {
  const { words, turn } = view;
  const { id, outcome } = turn.now;
  if (!outcome) return nothing;
  const { title, kind, take } = outcomeWords(view, outcome);
  const reasons = turn.reasons.map((question) => reasonOf(view, question)).filter((reason) => reason);
  const others = turn.now.choices.filter((choice) => choice !== 'accept') as Outcome[];
  const choose = (type: Choice['type']) => () => view.answer({ question: id, type });
  return html`<section class="now advice" part="advice" data-outcome=${outcome} aria-labelledby="ask">
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
      ${take}
    </button>
    ${
      others.length
        ? html`<p class="also">
            ${words.interface.alternatives}
            ${others.map(
              (other, index) =>
                html`${index ? ' · ' : ''}<button
                    type="button"
                    class="link"
                    data-answer=${other}
                    aria-pressed=${pressed(view, id, other)}
                    @click=${choose(other)}
                  >
                    ${outcomeWords(view, other).also}
                  </button>`,
            )}
          </p>`
        : nothing
    }
    ${cancelButton(view)}
  </section>`;
}

/** What was chosen, and what to do about it. */
export function taken(view: View) {
  const { turn } = view;
  const { outcome } = turn.now;
  if (!outcome) return nothing;
  const { title, kind } = outcomeWords(view, outcome);
  const advised = adviceTaken(view)?.question;
  return html`<section class="now advice" part="advice" aria-labelledby="ask">
    <div class="head">
      <h3 id="ask" tabindex="-1">${title}</h3>
      ${advised ? editButton(view, advised) : nothing}
    </div>
    <p>${kind}</p>
    ${stepsAtDesk(outcome) ? nothing : todo(view, steps(outcome, turn.facts, localNow()))}
  </section>`;
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
  const { words, turn } = view;
  const fact = turn.facts[question];
  const { [question as ChoiceQuestion]: answers, doubts } = words.reasons;
  let reason = typeof fact === 'string' ? (answers as Record<string, string> | undefined)?.[fact] : undefined;
  if (question === 'doubts' && turn.facts.doubts?.length) {
    const nouns = turn.facts.doubts.map((doubt) => doubts.nouns[doubt]);
    reason = fill(doubts.all, { doubts: listFormat(words.locale).format(nouns) });
  }
  if (!reason) return undefined;
  const [before, link, after] = reason.split('*');
  return html`${before}<button
      type="button"
      class="link"
      data-edit=${question}
      @click=${() => view.edit(question)}
    >
      ${link}</button
    >${after}`;
}
