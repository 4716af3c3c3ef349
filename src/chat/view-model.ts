import type { TemplateResult } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { QuestionId, Question } from '../../machines/bow-out/facts.ts';
import type { ConversationState } from '../../machines/bow-out/types.ts';
import type { Job, Tone } from '../letters/types.ts';
import type { Phrase, Slots } from '../locales/interpolate.ts';
import { variant } from '../locales/variant.ts';
import type { ChatWords } from '../locales/interface-words.ts';
import type { FieldWords } from '../locales/question-words.ts';

/** The data that the chat and the composer are rendered from, and the actions that they request. */
export interface View {
  state: ConversationState;
  /** Whether the question on screen was reopened, and so has an answer already. */
  reopened: boolean;
  /** The answer last given to a question, even if the path no longer reaches that question. */
  previousAnswer(question: QuestionId): Answer | undefined;
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
  blank: QuestionId | undefined;

  /** The state that an answer would lead to, with all other answers unchanged. */
  preview(answer: Answer): ConversationState;

  /** Renders the form of the question on screen, if it is answered by typing. */
  form(): unknown;

  /** Renders what another answer to the reopened question would change. */
  previewChange(answer: Answer): unknown;

  /** The warning for a text that may mention a private matter; `undefined` if it does not. */
  privacy(text: string): string | undefined;

  answer(answer: Answer): void;
  edit(question: QuestionId): void;
  /** Leaves a reopened question with its answer unchanged. */
  cancel(): void;
  /** Announces a text in the live region. */
  say(text: string): void;
  /** Saves typed text by key; `undefined` removes it. */
  type(typed: Readonly<Record<string, string | undefined>>): void;
  /** Marks a form as submitted empty, and focuses the invalid field. */
  refuse(question: QuestionId): void;
}

export type Rendered = string | TemplateResult;

/** The words of a question of any kind. Each kind of question has some of the optional ones. */
export interface QuestionText {
  ask: Phrase;
  help?: Phrase;
  answers?: Record<string, string>;
  reassure?: string | Record<string, string>;
  fields?: Record<string, FieldWords>;
  skip?: string;
  offer?: string;
}

export const questionText = (
  { words, state }: Pick<View, 'words' | 'state'>,
  question: string,
): QuestionText =>
  variant<QuestionText>(words.questions[question as Question], state.facts, state.now.outcome);
