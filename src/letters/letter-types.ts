import type { Body, Channel, Item, Job, LetterTypes, Plan, Tone } from './types.ts';
import type { Limit } from './length-limits.ts';
import type { Line } from './template.ts';
import type { Writing } from './writing.ts';

/** The input of a letter. */
export interface WriteContext<T extends LetterTypes = LetterTypes> {
  facts: T['facts'];
  /** The job as the host page describes it. */
  job: Job;
  /** The date of writing in ISO 8601, optionally with the local time. */
  today: string;
  channel: Channel;
  id: T['item'];
}

/**
 * A letter, from greeting to closing. Each language derives its own view of the facts for its letters; the shared code
 * only passes it on.
 */
export type Letter<View = never> = (facts: View) => Body;

/** The wordings of a letter, by tone. The “Another wording” button cycles through those of a tone. */
export type Wordings<View = never> = Record<Tone, readonly Letter<View>[]>;

/** The letters of one outcome to one kind of recipient, by channel. */
export interface Mail<View = never> {
  /** Subjects for the email, the longest first. The first one within the limit is used. */
  subject: (facts: View) => readonly Line[];
  email: Wordings<View>;
  chat: Wordings<View>;
  text: Wordings<View>;
  /** Absent if the outcome is never spoken. */
  phone?: Wordings<View>;
}

/** The letters of an outcome. */
export interface Letters<View = never> extends Mail<View> {
  /** The letters to recipients who get others, such as an agency. */
  variants?: Readonly<Record<string, Mail<View>>>;
}

/** The letters of a note for one outcome. Notes have one wording. */
export type Note<View = never> = Record<Tone, Letter<View>>;

/** The letters of one language, and what they are written with. */
export interface MessageWords<T extends LetterTypes = LetterTypes> {
  /** The BCP 47 tag that dates and lists are written by. */
  locale: string;
  writing: Writing;
  /** The details that only some languages need, and these letters do, such as the form of address. */
  details?: readonly string[];
  /** Derives the facts as the letters of this language use them. */
  facts(this: void, context: WriteContext<T>): unknown;
  letters: Readonly<Record<T['outcome'], Letters>>;
  notes: Readonly<Record<string, Readonly<Partial<Record<T['outcome'], Note>>>>>;
  /** Subjects of notes. The other notes have the subject of the main message. */
  noteSubjects?: Readonly<Record<string, Letters['subject']>>;
}

/** The rules by which the letters of a conversation are planned and written. */
export interface LetterRules<T extends LetterTypes = LetterTypes> {
  /** Plans the messages for an outcome, in the order in which to send them. */
  planOf(
    this: void,
    outcome: T['outcome'],
    facts: T['facts'],
    channel: Channel,
    today: string,
  ): readonly Plan<T>[];
  /** The steps that accompany the messages, in order. */
  nextSteps(this: void, outcome: T['outcome'], facts: T['facts'], today: string): readonly T['step'][];
  channelsOf(this: void, outcome: T['outcome']): readonly Channel[];
  limitOf(this: void, outcome: T['outcome'], facts: T['facts'], id: T['item'], channel: Channel): Limit;
  /** The questions that determine the outcome. They are the sources of sentences that have none of their own. */
  decisionQuestions: readonly string[];
}

/** The options of {@link Writer}. */
export interface ComposeOptions<T extends LetterTypes = LetterTypes> {
  /** The channel of the main message. `compose` uses email if the outcome does not support it. */
  channel: Channel;
  tone: Tone;
  words: MessageWords<T>;
  /** The job as the host page describes it. */
  job?: Job;
  /**
   * The date of writing in ISO 8601, optionally with the local time (`2026-12-02T09:30`). Interviews before it are past.
   * Defaults to the current local time.
   */
  today?: string;
  /** The index of the wording, from 0, modulo the number of wordings. Defaults to 0. */
  wording?: number;
}

/** Writes the messages of a conversation. */
export interface Writer<T extends LetterTypes = LetterTypes> {
  /**
   * Writes one message of a kit.
   *
   * @throws RangeError if the locale has no letter for it
   */
  write(this: void, plan: Plan<T>, facts: T['facts'], options: ComposeOptions<T>): Item<T>;
  /** The number of wordings of a message in this tone. */
  wordingsOf(this: void, plan: Plan<T>, options: Pick<ComposeOptions<T>, 'tone' | 'words'>): number;
}
