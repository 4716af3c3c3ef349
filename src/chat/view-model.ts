import type { TemplateResult } from 'lit';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { QuestionId, Question } from '../../machines/bow-out/facts.ts';
import type { ConversationState } from '../../machines/bow-out/types.ts';
import type { Job, Tone } from '../letters/types.ts';
import type { Phrase, Slots } from '../locales/interpolate.ts';
import { variant } from '../locales/variant.ts';
import type { ChatWords, FieldWords } from '../locales/interface-words.ts';

/** What a room is drawn from, and what it may ask for. Data goes in, requests come out. */
export interface View {
  state: ConversationState;
  /** Whether the question on screen was reopened: it has an answer already. */
  reopened: boolean;
  /** The answer last given to a question, in effect or not. */
  previousAnswer(question: QuestionId): Answer | undefined;
  /**
   * Whatever was typed and not yet given as an answer, and the candidate's own versions of messages: as it is now,
   * and not when this was drawn, since a script can type faster than that.
   */
  readonly typed: Readonly<Record<string, string>>;
  words: ChatWords;
  /** What the slots of the chat's sentences are filled with. */
  slots: Slots;
  job: Job;
  tone: Tone;
  /** The question whose form was given in blank. */
  blank: QuestionId | undefined;

  /** Where an answer would lead, with all others as they are. */
  preview(answer: Answer): ConversationState;

  /** The form of the question on screen, which typing answers. */
  form(): unknown;

  /** What another answer would change, where the question on screen has one already. */
  then(answer: Answer): unknown;

  /** What to say about a text that may hold something private; nothing where it does not. */
  privacy(text: string): string | undefined;

  answer(answer: Answer): void;
  edit(question: QuestionId): void;
  /** Leaves a question that was reopened as it was answered. */
  cancel(): void;
  /** Says something aloud. */
  say(text: string): void;
  /** Keeps what is typed; `undefined` forgets it. */
  type(typed: Readonly<Record<string, string | undefined>>): void;
  refuse(question: QuestionId): void;
}

export type Rendered = string | TemplateResult;

/** The words of a question, whatever its kind: which of them there are is the kind's. */
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
