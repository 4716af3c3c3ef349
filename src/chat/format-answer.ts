import { html, nothing } from 'lit';
import { typedRows } from '../../machines/engine/typed-answer.ts';
import { interpolate, isFilled, parts, pickPhrase } from '../locales/interpolate.ts';
import { questionText, wordsFor } from './view-model.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';
import type { Phrase } from '../locales/interpolate.ts';
import type { ChatWords, Counted, OutcomeWords } from '../locales/interface-words.ts';
import type { Rendered, View, Wording } from './view-model.ts';

/** Fills the slots of a sentence. Each value is isolated in a `<bdi>`, since a name may run in another direction. */
export const formatPhrase = (phrase: Phrase, { slots }: Pick<View, 'slots'>): Rendered[] =>
  parts(pickPhrase(phrase, slots) ?? '').map((part, index) =>
    index % 2 ? html`<bdi>${slots[part]}</bdi>` : part,
  );

/** The text of a question, or the title of an advice, as the transcript shows it. */
export const promptOf = (view: Wording, id: string): Phrase =>
  isAsked(view.words, id)
    ? questionText(view, id).ask
    : outcomeWords(view, view.conversation.outcomeOf(id)).title;

/** The words for an outcome, in the variant that fits the facts. */
export const outcomeWords = (view: Wording, outcome: string): OutcomeWords =>
  wordsFor<OutcomeWords>(view, view.words.outcomes[outcome] ?? noWords);

const noWords: OutcomeWords = { title: '', also: '', take: '', kind: '' };

/** Whether an id belongs to a question rather than to an advice. */
export const isAsked = ({ questions }: Pick<ChatWords, 'questions'>, id: string): boolean => id in questions;

/** Formats an answer for the transcript, one entry per line. */
export function formatAnswer(view: View, answer: EngineAnswer): Rendered[] {
  const { words, conversation } = view;
  const { question, type, values = [] } = answer;
  if (type === 'typed')
    return typedRows(answer).map(
      (fields) =>
        html`${Object.values(fields).map((value, index) => [index ? ' · ' : '', html`<bdi>${value}</bdi>`])}`,
    );
  if (!isAsked(words, question)) {
    return [
      type === 'accept'
        ? outcomeWords(view, conversation.outcomeOf(question)).take
        : capitalize(outcomeWords(view, type).also),
    ];
  }
  const { answers, none = '', skip } = questionText(view, question);
  if (type === 'several') return values.length ? values.map((value) => answers?.[value] ?? '') : [none];
  return [(type === 'skip' ? skip : answers?.[type]) ?? words.interface.skipped];
}

/** The reassurance that follows an answer, if it has one. */
export function reassuranceOf(view: View, { question, type, values }: EngineAnswer): string | undefined {
  if (!isAsked(view.words, question)) return undefined;
  const { reassure, reassureOnly } = questionText(view, question);
  if (typeof reassure !== 'string') return reassure?.[type];
  return values?.length ? (reassureOnly?.[values.join()] ?? reassure) : undefined;
}

/** Formats a count with the plural form of the language. */
export const formatCount = (
  forms: Counted,
  number: number,
  { locale, plural }: Pick<ChatWords, 'locale' | 'plural'>,
): string => {
  const own = number < 1000 ? plural?.(number) : undefined;
  const form = own ?? (rules[locale] ??= new Intl.PluralRules(locale)).select(number);
  return interpolate(forms[form] ?? forms.other, {
    count: own ? `${number}` : number.toLocaleString(locale),
  });
};

const rules: Record<string, Intl.PluralRules> = {};

/** Renders the button that reopens an earlier question. */
export function editButton(view: View, question: string) {
  const { edit, editOf } = view.words.interface;
  return html`<button
    type="button"
    class="ghost"
    ${hooks({ 'data-edit': question })}
    aria-label=${interpolate(editOf, { question: interpolate(promptOf(view, question), view.slots) })}
    @click=${() => view.edit(question)}
  >
    ${edit}
  </button>`;
}

/** Renders the button that cancels an edit, while a question is reopened. */
export const cancelButton = (view: View) =>
  view.reopened
    ? html`<button
        type="button"
        class="ghost keep"
        ${hooks({ 'data-action': 'cancel' })}
        @click=${() => view.cancel()}
      >
        ${view.words.interface.cancel}
      </button>`
    : nothing;

/** The value of `aria-pressed` for a choice: whether it is the previous answer. No attribute where there is none. */
export const pressed = (view: View, question: string, type: string) => {
  const previous = view.previousAnswer(question);
  return previous ? String(previous.type === type) : nothing;
};

export const isLong = (value: string): boolean => value.length > 200;

/** The fields of a form that are not blank. */
export const filledOnly = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));

const capitalize = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
