export const channels = ['email', 'chat', 'text', 'phone'] as const;
export type Channel = (typeof channels)[number];

export { tones } from './tones.ts';
export type { Tone } from './tones.ts';

/** A run of text by one author: written for the letter, or typed by the candidate or the host and never changed. */
export interface Segment {
  text: string;
  by: 'author' | 'candidate';
}

/** A sentence or line, and the questions whose answers it comes from. */
export interface Sentence {
  from: readonly string[];
  segments: readonly Segment[];
  /** Whether it is on a line of its own, as in a list. */
  isListed?: true;
  /**
   * The order in which spare sentences are dropped from a message that is too long, from 1; `undefined` is never
   * dropped.
   */
  spare?: number;
}

/** Paragraphs of sentences. */
export type Body = readonly (readonly Sentence[])[];

/** The vocabulary of one conversation's letters. */
export interface LetterTypes {
  outcome: string;
  facts: object;
  /** The purpose of a message. Every kit has one `main` message, and a `call` is the same message spoken. */
  item: string;
  recipient: string;
  /** When to send a message. */
  when: string;
  /** Something to do besides sending the messages. */
  step: string;
}

/** A message to write: its purpose, recipient, time and channel. */
export interface Plan<T extends LetterTypes = LetterTypes> {
  outcome: T['outcome'];
  id: T['item'];
  to: T['recipient'];
  when: T['when'];
  channel: Channel;
  /** The recipient whose own letters are used, if the outcome has any. */
  variant?: T['recipient'];
}

/** One message of a kit. */
export interface Item<T extends LetterTypes = LetterTypes> {
  id: T['item'];
  to: T['recipient'];
  when: T['when'];
  channel: Channel;
  /** What stands between two sentences of a paragraph. Defaults to a space. */
  gap?: string;
  /** `null` if the channel has no subject. */
  subject: readonly Segment[] | null;
  body: Body;
}

/** The messages and steps for an outcome, in order. */
export interface Kit<T extends LetterTypes = LetterTypes> {
  outcome: T['outcome'];
  items: readonly Item<T>[];
  steps: readonly T['step'][];
}

/** Whether a message accompanies the main one. */
export const isNote = (id: string): boolean => id !== 'main' && id !== 'call';

/** The job as the host page describes it. The candidate's own names take precedence. */
export interface Job {
  company?: string;
  role?: string;
  contact?: string;
}

/** A sentence as plain text. */
export const sentenceText = ({ segments }: Pick<Sentence, 'segments'>): string => joined(segments);

/** The subject as plain text; empty if there is none. */
export const subjectOf = (item: Item): string => joined(item.subject ?? []);

/** The separator before a sentence in its paragraph. Scripts and lists have one line per sentence. */
export const gapBefore = (
  { channel, gap = ' ' }: Pick<Item, 'channel' | 'gap'>,
  sentence: Pick<Sentence, 'isListed'>,
): string => (channel === 'phone' || sentence.isListed ? '\n' : gap);

/** The message as plain text, with a blank line between paragraphs. */
export const textOf = (item: Pick<Item, 'channel' | 'gap' | 'body'>): string =>
  item.body
    .map((paragraph) =>
      paragraph
        .map((sentence, index) => (index ? gapBefore(item, sentence) : '') + sentenceText(sentence))
        .join(''),
    )
    .join('\n\n');

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
