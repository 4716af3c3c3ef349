import type { Outcome, Question } from '../../machines/bow-out/facts.ts';

export const channels = ['email', 'chat', 'text', 'phone'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'formal', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** A run of text by one author: written for the letter, or typed by the candidate or the host and never changed. */
export interface Segment {
  text: string;
  by: 'author' | 'candidate';
}

/** A sentence or line, and the questions whose answers it comes from. */
export interface Sentence {
  from: readonly Question[];
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

/** The recipient of a message. */
export type Recipient =
  'recruiter' | 'manager' | 'interviewer' | 'agency' | 'scheduler' | 'referrer' | 'inviter' | 'nobody';

/** When to send a message. */
export type When =
  | 'first'
  | 'no-answer'
  | 'today'
  | 'today-or-ring'
  | 'after-reading'
  | 'day-before'
  | 'after-call'
  | 'before-main'
  | 'with-main'
  | 'next-working-day'
  | 'if-pushed'
  | 'if-regretted'
  | 'if-you-must';

/** The purpose of a message in a kit. */
export type ItemId =
  'call' | 'voicemail' | 'referrer' | 'main' | 'inviter' | 'follow-up' | 'hold-firm' | 'reopen';

/** One message of a kit. */
export interface Item {
  id: ItemId;
  to: Recipient;
  when: When;
  channel: Channel;
  /** `null` if the channel has no subject. */
  subject: readonly Segment[] | null;
  body: Body;
}

/** A step that accompanies the messages. The locale has a text for each. */
export type Step =
  | 'call-first'
  | 'attend'
  | 'agency-first'
  | 'scheduler'
  | 'portal'
  | 'portal-careful'
  | 'erasure'
  | 'benefits'
  | 'contract'
  | 'own-device'
  | 'internal'
  | 'text-only-if-they-do'
  | 'questions-ready'
  | 'ask-again'
  | 'come-back'
  | 'one-thing'
  | 'in-writing'
  | 'date-you-can-keep'
  | 'keep-evidence'
  | 'someone-else-there'
  | 'send-nothing'
  | 'check-channel'
  | 'someone-on-your-side';

/** The messages and steps for an outcome, in order. */
export interface Kit {
  outcome: Outcome;
  items: readonly Item[];
  steps: readonly Step[];
}

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
export const gapBefore = (item: Pick<Item, 'channel'>, sentence: Pick<Sentence, 'isListed'>): string =>
  item.channel === 'phone' || sentence.isListed ? '\n' : ' ';

/** The message as plain text, with a blank line between paragraphs. */
export const textOf = (item: Pick<Item, 'channel' | 'body'>): string =>
  item.body
    .map((paragraph) =>
      paragraph
        .map((sentence, index) => (index ? gapBefore(item, sentence) : '') + sentenceText(sentence))
        .join(''),
    )
    .join('\n\n');

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
