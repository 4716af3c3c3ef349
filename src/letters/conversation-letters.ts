import type { LetterRules, MessageWords, Writer } from './letter-types.ts';
import type { Proofreader } from './proofread/proofread.ts';
import type { Job, LetterTypes } from './types.ts';
import type { AllWords } from '../locales/interface-words.ts';

/** How the composer presents an outcome. */
export interface Presentation {
  /** Whether the steps matter more than the message, and so come first. */
  hasStepsFirst: boolean;
  /** Whether the message is secondary to the preparation. */
  isSecondary: boolean;
  /** Whether the message is written only if the candidate asks for it. */
  isOptional: boolean;
  /** Whether there is nothing to send. */
  isSilent?: boolean;
}

/** A question to ask an interviewer, why to ask it, and what to make of the answer. */
export interface PreparedQuestion {
  ask: string;
  why: string;
  good: string;
  worrying: string;
}

/** What an outcome comes with besides its messages: questions to ask, or a list of things to do. */
export type Preparation =
  | {
      questions: readonly PreparedQuestion[];
      /** The ISO 8601 date for the reminder; `undefined` if no interview is known. */
      date: string | undefined;
    }
  | { list: readonly string[] };

/** The letters of a conversation, as the composer uses them. */
export interface ConversationLetters<T extends LetterTypes = LetterTypes> {
  rules: LetterRules<T>;
  writer: Writer<T>;
  proofreader: Proofreader<T>;
  /** Rules whose findings the candidate cannot fix by editing the text. */
  hiddenRules: readonly string[];
  /** Steps that come before all others. */
  urgentSteps: readonly T['step'][];
  /** The addresses that steps link to. The candidate opens them. */
  stepLinks?: Readonly<Record<string, string>>;
  /** The step that stands above a message by text. */
  textStep: T['step'];
  presentationOf(this: void, outcome: T['outcome'], facts: T['facts']): Presentation;
  /** What an outcome comes with, if anything. */
  preparationOf(
    this: void,
    outcome: T['outcome'],
    facts: T['facts'],
    words: Preparing<T>,
  ): Preparation | undefined;
  /** The name of a message's recipient, as far as it is known. */
  nameOf(this: void, to: T['recipient'], facts: T['facts'], job: Job): string | undefined;
  /** The page's contact, unless the recipient is somebody else. */
  contactFor(this: void, to: T['recipient'], job: Job): string | undefined;
}

/** The words that a preparation is made from, and the local date. */
export interface Preparing<T extends LetterTypes = LetterTypes> {
  words: AllWords['beside'];
  message: MessageWords<T>;
  today: string;
}
