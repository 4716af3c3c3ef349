import { html, nothing } from 'lit';
import { promptOf, formatCount, isAsked, outcomeWords, formatAnswer } from '../chat/format-answer.ts';
import { sentenceText } from '../letters/types.ts';
import { interpolate } from '../locales/interpolate.ts';
import { listFormat } from '../locales/list-format.ts';
import { draftOf } from './draft.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { ConversationState } from '../../machines/bow-out/types.ts';
import type { Rendered, View } from '../chat/view-model.ts';
import type { Item, Sentence } from '../letters/types.ts';
import type { ChangeWords } from '../locales/interface-words.ts';
import type { Composer } from './composer.ts';

/** What another answer would change: the advice, what is asked, what no longer counts, and the message. */
export function change(view: View, desk: Composer, before: ConversationState, after: ConversationState) {
  const says = view.words.change;
  const lines = [...questions(says, view, before, after), ...advice(says, view, before, after)];
  const message = sentences(says, view, desk, before, after);
  if (!lines.length && !message) lines.push(says.nothing);
  return html`${lines.map((line) => html`<p>${line}</p>`)} ${message ?? nothing}`;
}

/** What is asked that was not, and what was answered and no longer counts. */
function* questions(
  says: ChangeWords,
  view: View,
  before: ConversationState,
  after: ConversationState,
): Generator<Rendered> {
  const { now, remaining } = after;
  if (remaining && now.id !== before.now.id) {
    const question = interpolate(promptOf({ ...view, state: after }, now.id), view.slots);
    const more = remaining > 1 ? formatCount(says.more, remaining - 1, view.words) : undefined;
    yield interpolate(says.asks, { question, more });
  }
  // An advice that was taken is an answer too, yet the advice has a line of its own.
  const gone = before.answers.filter(
    ({ question }) =>
      isAsked(view.words, question) && !after.answers.some((answer) => answer.question === question),
  );
  if (!gone.length) return;
  const [start, end] = says.gone.split('{answers}');
  yield html`${start}${listFormat(view.words.locale)
    .formatToParts(gone.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? quoted(view, gone[Number(value)]) : value))}${end}`;
}

const quoted = (view: View, answer: Answer | undefined) =>
  answer && html`“${formatAnswer(view, answer).map((line, index) => html`${index ? ', ' : ''}${line}`)}”`;

/** What becomes of the advice. */
function* advice(
  says: ChangeWords,
  view: View,
  before: ConversationState,
  after: ConversationState,
): Generator<string> {
  const [was, is] = [outcomeOf(before), outcomeOf(after)];
  if (is && is !== was)
    yield interpolate(says.becomes, { advice: outcomeWords({ ...view, state: after }, is).title });
  else if (is) yield says.stays;
  else if (was) yield says.waits;
}

const outcomeOf = ({ now }: ConversationState) => now.outcome;

/** The sentences of the message that change; where none stands afterwards, those that rest on what falls away. */
function sentences(
  says: ChangeWords,
  view: View,
  desk: Composer,
  before: ConversationState,
  after: ConversationState,
) {
  const was = before.now.kind === 'outcome' ? main(view, desk, before) : undefined;
  if (!was) return undefined;
  const is = main(view, desk, after);
  const [old, young] = [textsOf(was), is && textsOf(is)];
  const differing = before.answers.filter(
    (answer) =>
      !after.answers.some((other) => other === answer || JSON.stringify(other) === JSON.stringify(answer)),
  );
  const resting = was.body
    .flat()
    .filter(({ from }: Sentence) => differing.some(({ question }) => from.some((fact) => fact === question)))
    .map(sentenceText);
  const gone = young ? old.filter((text) => !young.includes(text)) : resting;
  const come = young?.filter((text) => !old.includes(text)) ?? [];
  const number = Math.max(gone.length, come.length);
  if (!number) return undefined;
  const { isOwn } = draftOf({ typed: view.typed, state: before }, was);
  return html`<details>
    <summary>${formatCount(young ? says.message : says.rests, number, view.words)}</summary>
    ${isOwn ? html`<p>${says.own}</p>` : nothing} ${list(gone, says.out, (text) => html`<del>${text}</del>`)}
    ${list(come, says.in, (text) => html`<ins>${text}</ins>`)}
  </details>`;
}

const list = (texts: readonly string[], label: string, as: (text: string) => Rendered) =>
  texts.length
    ? html`<p>${label}</p>
        <ul>
          ${texts.map((text) => html`<li dir="auto">${as(text)}</li>`)}
        </ul>`
    : nothing;

/** The main message of a turn that has come to an advice, as it is composed. */
const main = (view: View, desk: Composer, { now, facts }: ConversationState): Item | undefined =>
  now.outcome ? desk.kit(view, now.outcome, facts).main : undefined;

const textsOf = (item: Item) => item.body.flat().map(sentenceText);
