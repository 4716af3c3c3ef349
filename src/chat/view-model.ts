import { variant } from '../locales/variant.ts';
import type { TemplateResult } from 'lit';
import type { ConversationMetadata, ConversationState, EngineAnswer } from '../../machines/engine/types.ts';
import type { Job, Tone } from '../letters/types.ts';
import type { Slots } from '../locales/interpolate.ts';
import type { ChatWords, QuestionText, Varied } from '../locales/interface-words.ts';

/** The data that the chat and the composer are rendered from, and the actions that they request. */
export interface View {
  conversation: ConversationMetadata;
  state: ConversationState;
  /** Whether the question on screen was reopened, and so has an answer already. */
  reopened: boolean;
  /** The answer last given to a question, even if the path no longer reaches that question. */
  previousAnswer(question: string): EngineAnswer | undefined;
  /**
   * The text typed but not submitted, and the edited messages, by key. A getter returns the current value rather than
   * the one at the time of rendering, since scripts can type faster than the element renders.
   */
  readonly typed: Readonly<Record<string, string>>;
  words: ChatWords;
  /** The values for the slots in the chat's sentences. */
  slots: Slots;
  job: Job;
  tone: Tone;
  /** The question whose form was submitted empty. */
  blank: string | undefined;

  /** The state that an answer would lead to, with all other answers unchanged. */
  preview(answer: EngineAnswer): ConversationState;

  /** Renders the form of the question on screen, if it is answered by typing. */
  form(): unknown;

  /** Renders what another answer to the reopened question would change. */
  previewChange(answer: EngineAnswer): unknown;

  /** The warning for a text that may mention a private matter; `undefined` if it does not. */
  privacy(text: string): string | undefined;

  answer(answer: EngineAnswer): void;
  edit(question: string): void;
  /** Leaves a reopened question with its answer unchanged. */
  cancel(): void;
  /** Announces a text in the live region. */
  say(text: string): void;
  /** Saves typed text by key; `undefined` removes it. */
  type(typed: Readonly<Record<string, string | undefined>>): void;
  /** Marks a form as submitted empty, and focuses the invalid field. */
  refuse(question: string): void;
}

export type Rendered = string | TemplateResult;

/** A fact by the question that asked for it. */
export const factOf = ({ facts }: Pick<ConversationState, 'facts'>, question: string): unknown =>
  facts[question as keyof typeof facts];

/** The part of a view that determines its words. */
export type Wording = Pick<View, 'words' | 'state' | 'conversation'>;

/** The words that fit the answers so far. */
export const wordsFor = <Words extends object>(
  { state, conversation }: Wording,
  words: Varied<Words>,
  outcome?: string,
): Words =>
  variant<Words>(words, [
    ...conversation.variantQuestions.map((question) => factOf(state, question) as string | undefined),
    outcome,
  ]);

/** The words of a question. */
export const questionText = (view: Wording, question: string): QuestionText =>
  wordsFor<QuestionText>(view, view.words.questions[question] ?? { ask: '' }, view.state.now.outcome);
