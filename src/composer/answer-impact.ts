import { html, nothing } from 'lit';
import { promptOf, formatCount, isAsked, outcomeWords, formatAnswer } from '../chat/format-answer.ts';
import { sentenceText } from '../letters/types.ts';
import { interpolate, parts } from '../locales/interpolate.ts';
import { draftOf } from './draft.ts';
import { renderedList } from './rendered-list.ts';
import type { ConversationState, EngineAnswer } from '../../machines/engine/types.ts';
import type { Rendered, View } from '../chat/view-model.ts';
import type { Item, Sentence } from '../letters/types.ts';
import type { ChangeWords } from '../locales/interface-words.ts';
import type { ComposerControl } from './composer-state.ts';

/**
 * Renders what another answer would change: the next question, the answers that no longer apply, the advice and the
 * message.
 *
 * @param before the current state, with no question reopened
 * @param after the state that the other answer leads to
 */
export function answerImpact(
  view: View,
  composer: ComposerControl,
  before: ConversationState,
  after: ConversationState,
) {
  const strings = view.words.change;
  const lines = [
    ...questionLines(strings, view, before, after),
    ...adviceLines(strings, view, before, after),
  ];
  const message = sentenceChanges(strings, view, composer, before, after);
  if (!lines.length && !message) lines.push(strings.nothing);
  return html`${lines.map((line) => html`<p>${line}</p>`)} ${message ?? nothing}`;
}

/** Describes the question that is asked in addition, and the answers that no longer apply. */
function* questionLines(
  strings: ChangeWords,
  view: View,
  before: ConversationState,
  after: ConversationState,
): Generator<Rendered> {
  const { now, remaining } = after;
  if (remaining && now.id !== before.now.id) {
    const question = interpolate(promptOf({ ...view, state: after }, now.id), view.slots);
    const more = remaining > 1 ? formatCount(strings.more, remaining - 1, view.words) : undefined;
    yield interpolate(strings.asks, { question, more });
  }
  // An accepted advice is stored as an answer too, but `adviceLines` describes it.
  const removed = before.answers.filter(
    ({ question }) =>
      isAsked(view.words, question) && !after.answers.some((answer) => answer.question === question),
  );
  if (!removed.length) return;
  const quoted = (answer: EngineAnswer) =>
    around(strings.quoted, renderedList(view, formatAnswer(view, answer)));
  yield around(strings.gone, renderedList(view, removed.map(quoted)));
}

/** Puts what is rendered into the only slot of a sentence. */
function around(sentence: string, content: Rendered): Rendered {
  const [start, , end] = parts(sentence);
  return html`${start}${content}${end}`;
}

/** Describes whether the advice changes, remains or has to wait. */
function* adviceLines(
  strings: ChangeWords,
  view: View,
  before: ConversationState,
  after: ConversationState,
): Generator<string> {
  const [previous, next] = [outcomeOf(before), outcomeOf(after)];
  if (next && next !== previous)
    yield interpolate(strings.becomes, { advice: outcomeWords({ ...view, state: after }, next).title });
  else if (next) yield strings.stays;
  else if (previous) yield strings.waits;
}

const outcomeOf = ({ now }: ConversationState) => now.outcome;

/**
 * Renders the sentences that leave and enter the message. If there is no message afterwards, it lists the sentences
 * that depend on the changed answers.
 */
function sentenceChanges(
  strings: ChangeWords,
  view: View,
  composer: ComposerControl,
  before: ConversationState,
  after: ConversationState,
) {
  const previous = before.now.kind === 'outcome' ? composer.composedMain(view, before) : undefined;
  if (!previous) return undefined;
  const next = composer.composedMain(view, after);
  const [previousTexts, nextTexts] = [textsOf(previous), next && textsOf(next)];
  const differing = before.answers.filter(
    (answer) =>
      !after.answers.some((other) => other === answer || JSON.stringify(other) === JSON.stringify(answer)),
  );
  const dependent = previous.body
    .flat()
    .filter(({ from }: Sentence) => differing.some(({ question }) => from.includes(question)))
    .map(sentenceText);
  const removed = nextTexts ? previousTexts.filter((text) => !nextTexts.includes(text)) : dependent;
  const added = nextTexts?.filter((text) => !previousTexts.includes(text)) ?? [];
  const count = Math.max(removed.length, added.length);
  if (!count) return undefined;
  const { isOwn } = draftOf({ typed: view.typed, state: before }, previous);
  return html`<details>
    <summary>${formatCount(nextTexts ? strings.message : strings.rests, count, view.words)}</summary>
    ${isOwn ? html`<p>${strings.own}</p>` : nothing}
    ${textList(removed, strings.out, (text) => html`<del>${text}</del>`)}
    ${textList(added, strings.in, (text) => html`<ins>${text}</ins>`)}
  </details>`;
}

const textList = (texts: readonly string[], label: string, render: (text: string) => Rendered) =>
  texts.length
    ? html`<p>${label}</p>
        <ul>
          ${texts.map((text) => html`<li dir="auto">${render(text)}</li>`)}
        </ul>`
    : nothing;

const textsOf = (item: Item) => item.body.flat().map(sentenceText);
