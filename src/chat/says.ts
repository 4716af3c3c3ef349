import { html, nothing } from 'lit';
import { outcomeOf } from '../../machines/facts.ts';
import { fill, filled, parts, pick } from '../words/fill.ts';
import { variant } from '../words/variant.ts';
import { asked } from './view.ts';
import type { Answer } from '../../machines/conversation.ts';
import type { Advice, Outcome, Prompt } from '../../machines/facts.ts';
import type { Phrase } from '../words/fill.ts';
import type { ChatWords, Counted, OutcomeWords } from '../words/words.ts';
import type { Rendered, View } from './view.ts';

/** A sentence whose slots are filled, each kept apart from the direction of the text around it. */
export const say = (phrase: Phrase, { slots }: Pick<View, 'slots'>): Rendered[] =>
  parts(pick(phrase, slots) ?? '').map((part, index) => (index % 2 ? html`<bdi>${slots[part]}</bdi>` : part));

/** A question, or an advice, as it stands in the transcript. */
export const askOf = (view: Pick<View, 'words' | 'turn'>, id: Prompt): Phrase =>
  isAsked(view.words, id) ? asked(view, id).ask : outcomeWords(view, outcomeOf(id)).title;

/** The words for an outcome. */
export const outcomeWords = ({ words, turn }: Pick<View, 'words' | 'turn'>, outcome: Outcome): OutcomeWords =>
  variant<OutcomeWords>(words.outcomes[outcome], turn.facts);

/** Whether this is a question, and not an advice. */
export const isAsked = ({ questions }: ChatWords, id: Prompt): id is Exclude<Prompt, Advice> =>
  id in questions;

/** What the candidate said, line by line. */
export function saidOf(view: View, answer: Answer): Rendered[] {
  const { words } = view;
  if (answer.type === 'typed')
    return [answer.value]
      .flat()
      .map((fields: object) =>
        Object.values(fields).map((value, index) => html`${index ? ', ' : ''}<bdi>${value}</bdi>`),
      )
      .map((line) => html`${line}`);
  if (answer.type === 'several') {
    const { answers, none } = words.questions.doubts;
    return answer.values.length ? answer.values.map((value) => answers[value]) : [none];
  }
  const { question, type } = answer;
  if (!isAsked(words, question)) {
    return [
      type === 'accept'
        ? outcomeWords(view, outcomeOf(question)).take
        : capital(outcomeWords(view, type as Outcome).also),
    ];
  }
  const { answers, skip } = asked(view, question);
  return [(type === 'skip' ? skip : answers?.[type]) ?? words.interface.skipped];
}

/** What the candidate may need to hear after an answer. */
export function reassuranceOf(view: View, answer: Answer): string | undefined {
  const { words } = view;
  if (answer.type === 'several') {
    const { reassure, reassureNerves } = words.questions.doubts;
    if (!answer.values.length) return undefined;
    return answer.values.join() === 'nerves' ? reassureNerves : reassure;
  }
  if (!isAsked(words, answer.question)) return undefined;
  const { reassure } = asked(view, answer.question);
  return (reassure as Record<string, string> | undefined)?.[answer.type];
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
