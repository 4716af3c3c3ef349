import { html, nothing } from 'lit';
import { outcomeOf } from '../../machines/facts.ts';
import { fill, filled, parts, pick } from '../words/fill.ts';
import { asked } from './view.ts';
import type { Answer } from '../../machines/conversation.ts';
import type { Advice, Outcome, Prompt } from '../../machines/facts.ts';
import type { Phrase } from '../words/fill.ts';
import type { ChatWords, Counted } from '../words/words.ts';
import type { Rendered, View } from './view.ts';

/** A sentence whose slots are filled, each kept apart from the direction of the text around it. */
export const say = (phrase: Phrase, { slots }: Pick<View, 'slots'>): Rendered[] =>
  parts(pick(phrase, slots) ?? '').map((part, index) => (index % 2 ? html`<bdi>${slots[part]}</bdi>` : part));

/** A question, or an advice, as it stands in the transcript. */
export const askOf = ({ words }: View, id: Prompt): Phrase =>
  isAsked(words, id) ? asked(words, id).ask : words.outcomes[outcomeOf(id)].title;

/** Whether this is a question, and not an advice. */
export const isAsked = ({ questions }: ChatWords, id: Prompt): id is Exclude<Prompt, Advice> =>
  id in questions;

/** What the candidate said, line by line. */
export function saidOf({ words }: View, answer: Answer): Rendered[] {
  const { questions, outcomes } = words;
  if (answer.type === 'typed')
    return [answer.value]
      .flat()
      .map((fields: object) =>
        Object.values(fields).map((value, index) => html`${index ? ', ' : ''}<bdi>${value}</bdi>`),
      )
      .map((line) => html`${line}`);
  if (answer.type === 'several') {
    const { answers, none } = questions.doubts;
    return answer.values.length ? answer.values.map((value) => answers[value]) : [none];
  }
  const { question, type } = answer;
  if (!isAsked(words, question)) {
    return [type === 'accept' ? outcomes[outcomeOf(question)].take : capital(outcomes[type as Outcome].also)];
  }
  const { answers, skip } = asked(words, question);
  return [(type === 'skip' ? skip : answers?.[type]) ?? words.interface.skipped];
}

/** What the candidate may need to hear after an answer. */
export function reassuranceOf(words: ChatWords, answer: Answer): string | undefined {
  if (answer.type === 'several') {
    const { reassure, reassureNerves } = words.questions.doubts;
    if (!answer.values.length) return undefined;
    return answer.values.join() === 'nerves' ? reassureNerves : reassure;
  }
  const { reassure } =
    (asked(words, answer.question) as { reassure?: Record<string, string> } | undefined) ?? {};
  return reassure?.[answer.type];
}

/** A number of things in words, by the language's own plurals. */
export const count = (
  forms: Counted,
  number: number,
  { locale, plural }: Pick<ChatWords, 'locale' | 'plural'>,
): string => {
  const own = number < 1000 ? plural?.(number) : undefined;
  const form = own ?? (rules[locale] ??= new Intl.PluralRules(locale)).select(number);
  return fill(forms[form] ?? forms.other, { count: own ? `${number}` : number.toLocaleString(locale) });
};

const rules: Record<string, Intl.PluralRules> = {};

/** The button that reopens an earlier question. */
export function editButton(view: View, question: Prompt) {
  const { edit, editOf } = view.words.interface;
  return html`<button
    type="button"
    class="ghost"
    data-edit=${question}
    aria-label=${fill(editOf, { question: fill(askOf(view, question), view.slots) })}
    @click=${() => view.edit(question)}
  >
    ${edit}
  </button>`;
}

/** The button that leaves a reopened question as it was answered. */
export const cancelButton = (view: View) =>
  view.reopened
    ? html`<button type="button" class="ghost keep" data-action="cancel" @click=${() => view.cancel()}>
        ${view.words.interface.cancel}
      </button>`
    : nothing;

/** Whether a choice is the one made before; not said where nothing was. */
export const pressed = (view: View, question: Prompt, type: string) => {
  const former = view.former(question);
  return former ? String(former.type === type) : nothing;
};

export const isLong = (value: string): boolean => value.length > 200;

/** The fields of a form that have something in them. */
export const filledOnly = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => filled(value)));

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
