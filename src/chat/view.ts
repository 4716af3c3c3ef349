import type { TemplateResult } from 'lit';
import type { Answer } from '../../machines/conversation.ts';
import type { Prompt, Question } from '../../machines/facts.ts';
import type { Turn } from '../../machines/replay.ts';
import type { Job, Tone } from '../message/kit.ts';
import type { Phrase, Slots } from '../words/fill.ts';
import { variant } from '../words/variant.ts';
import type { ChatWords, FieldWords } from '../words/words.ts';

/** What a room is drawn from, and what it may ask for. Data goes in, requests come out. */
export interface View {
  turn: Turn;
  /** Whether the question on screen was reopened: it has an answer already. */
  reopened: boolean;
  /** The answer last given to a question, in effect or not. */
  former(question: Prompt): Answer | undefined;
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
  blank: Prompt | undefined;

  /** Where an answer would lead, with all others as they are. */
  preview(answer: Answer): Turn;

  /** The form of the question on screen, which typing answers. */
  form(): unknown;

  /** What another answer would change, where the question on screen has one already. */
  then(answer: Answer): unknown;

  /** What to say about a text that may hold something private; nothing where it does not. */
  privacy(text: string): string | undefined;

  answer(answer: Answer): void;
  edit(question: Prompt): void;
  /** Leaves a question that was reopened as it was answered. */
  cancel(): void;
  /** Says something aloud. */
  say(text: string): void;
  /** Keeps what is typed; `undefined` forgets it. */
  type(typed: Readonly<Record<string, string | undefined>>): void;
  refuse(question: Prompt): void;
}

export type Rendered = string | TemplateResult;

/** The words of a question, whatever its kind: which of them there are is the kind's. */
export interface Asked {
  ask: Phrase;
  help?: Phrase;
  answers?: Record<string, string>;
  reassure?: string | Record<string, string>;
  fields?: Record<string, FieldWords>;
  skip?: string;
}

export const asked = ({ words, turn }: Pick<View, 'words' | 'turn'>, question: string): Asked =>
  variant<Asked>(words.questions[question as Question], turn.facts, turn.now.outcome);
